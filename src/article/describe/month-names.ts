/**
 * The months in the languages that most pages are in, as the platform's language data spell them, from January on; a second
 * dozen where a month is called otherwise beside a day. Short forms are beginnings of these. Written out they are there at
 * once: the platform takes some milliseconds a language.
 */
const NAMES: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  nl:
    'januari februari maart april mei juni juli augustus september oktober november december ' +
    'januari februari mrt',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  pl:
    'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień ' +
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ru:
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  el: 'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
};

/** The months' names in `language`, a primary subtag of BCP 47, with their numbers; null for one that is not written out. */
export const writtenMonths = (language: string): ReadonlyMap<string, number> | null => {
  const names = NAMES[language]?.split(' ');
  return names ? new Map(names.map((name, index) => [name, (index % 12) + 1])) : null;
};
