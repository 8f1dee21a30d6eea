/**
 * A message to the reader that goes away by itself.
 *
 * @module
 */
import { useCallback, useRef, useState } from 'preact/hooks';

/** Long enough to read two sentences. */
const MILLISECONDS = 7000;

/** The message, empty when there is none, and how to set it. */
export function useMessage(): [string, (message: string) => void] {
  const [message, setMessage] = useState('');
  const timer = useRef<number>(undefined);
  const tell = useCallback((next: string) => {
    clearTimeout(timer.current);
    setMessage(next);
    timer.current = setTimeout(setMessage, MILLISECONDS, '');
  }, []);
  return [message, tell];
}
