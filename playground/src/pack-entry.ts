/**
 * The script that holds the code of the Kazakh pack; its data are put together from the pieces that came before it.
 *
 * @module
 */
import { kazakh } from '../../src/language/kazakh/index.ts';

globalThis.tutasKazakh = kazakh;
