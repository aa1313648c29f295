/** Intl formatters are slow to make and quick to use: one for each locale is kept. */

/**
 * @param make makes the formatter of a locale
 * @returns the formatter of a locale, made on first use; a locale that `Intl` refuses reads as English
 */
export function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    let formatter: T;
    try {
      formatter = make(locale);
    } catch {
      formatter = make('en');
    }
    made.set(locale, formatter);
    return formatter;
  };
}
