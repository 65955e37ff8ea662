/** Periods that have a name, with their ISO prefixes. Dates of party congresses and plenums, plan periods and turning points: public record. */
export const eventsSince: Readonly<Record<string, string>> = {
  十二大: '1982-09', 十三大: '1987-10', 十四大: '1992-10', 十五大: '1997-09', 十六大: '2002-11', 十七大: '2007-10', 十八大: '2012-11', 十九大: '2017-10', 二十大: '2022-10',
  十一届三中全会: '1978-12', 十二届三中全会: '1984-10', 十四届三中全会: '1993-11', 十六届三中全会: '2003-10', 十七届三中全会: '2008-10', 十八届三中全会: '2013-11', 十八届四中全会: '2014-10',
  十八届五中全会: '2015-10', 十八届六中全会: '2016-10', 十九届三中全会: '2018-02', 十九届四中全会: '2019-10', 十九届五中全会: '2020-10', 十九届六中全会: '2021-11', 二十届三中全会: '2024-07',
  改革开放: '1978-12', 新中国成立: '1949-10', 建国: '1949-10', 中华人民共和国成立: '1949-10', 直辖: '1997-03', 香港回归: '1997-07', 加入世贸组织: '2001-12', 西部大开发: '2000',
} // biome-ignore format: a table

/** First and last year of the N-th five-year plan (一五 … 十五五). */
export function planYears(number: number): readonly [number, number] | undefined {
  const early: readonly (readonly [number, number])[] = [[1953, 1957], [1958, 1962], [1966, 1970], [1971, 1975], [1976, 1980]] // biome-ignore format: a table
  if (number >= 1 && number <= 5) return early[number - 1]
  return number <= 20 ? [1981 + 5 * (number - 6), 1985 + 5 * (number - 6)] : undefined
}
