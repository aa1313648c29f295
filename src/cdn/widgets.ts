/** Every element in one file, for a script tag. */
import '../define/all.ts';
