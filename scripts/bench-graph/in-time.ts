/** @returns what comes of the work, or `null` when that takes longer than `most` milliseconds */
export async function inTime<T>(work: Promise<T>, most: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, most);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // Where time ran out, the page goes, and the promise with it.
    work.catch(() => undefined);
  }
}
