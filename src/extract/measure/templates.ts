/** Numbers of the feature templates. New ones go at the end: weights are stored by number. */
const enum_ = [
  'word', 'wordTag', 'first', 'firstTag', 'second', 'firstPair', 'last', 'lastTag', 'lastPair', 'verb', 'verbAt', 'beforeVerb', 'verbObject', 'length', 'closer', 'position', 'previousCloser',
  'headingForm', 'headingLevel', 'genre', 'genreVerb', 'mentionTypes', 'firstMention', 'actorBeforeVerb', 'quoted', 'previousVerb', 'previousLast', 'nextFirst', 'sentenceFirst', 'label',
  'labelFirst', 'labelCloser', 'mark', 'speech', 'noVerb', 'figure', 'tags', 'particle', 'blockPosition', 'previousMark', 'nextVerb', 'sentenceMark', 'blockStart', 'verbLabel', 'headingMark',
  'shape', 'shapeClass', 'verbClass', 'classGenre', 'previousClass', 'nextClass', 'numbered', 'classLabel', 'classes', 'sentenceShape', 'shapeLabel', 'classCloser',
  'firstLast', 'tagLast', 'verbPlace', 'verbLabelled', 'classPlaceLabel', 'lastLabel', 'verbFigure', 'subject', 'subjectClass', 'previousProbe', 'verbPrevious', 'lastPlace', 'wordPlace', 'sentenceVerbs', 'frame',
  'ahead', 'aheadClass', 'aheadShape', 'aheadFirst', 'effect',
  'kind', 'fineKind', 'kindPlace', 'fineKindPlace', 'kindLast', 'fineKindLast', 'lastClass', 'verbLast', 'verbNext', 'laterVerb', 'laterVerbWord',
] as const // biome-ignore format: a list
type Template = (typeof enum_)[number]
export const T = Object.fromEntries(enum_.map((name, i) => [name, i])) as Record<Template, number>
