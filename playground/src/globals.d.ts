/** What scripts/playground.ts puts in. */
declare const PACK_PIECES: number;

declare module '*.html' {
  const text: string;
  export default text;
}

declare module '*.txt' {
  const text: string;
  export default text;
}
