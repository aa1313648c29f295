/** Every element in one file, for a script tag; a graph explorer fetches its inside from beside it. */
import '../define/all.ts';
