import type { Owner, SyntaxCode, ValueFormat, ValueType } from '../../../load/load-finding.ts';
import type { WhenProblemCode } from '../../../model/when/when.ts';
import { didYouMean, kinds, list, quote } from '../../words/en.ts';
import type { ReadingWords } from '../rule-words.ts';

const types: Record<ValueType, string> = {
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an entry with fields',
  nothing: 'nothing',
};
const formats: Record<ValueFormat, string> = {
  severity: 'Write off, error, warning or info.',
  time: 'Write 10:00 or 10:00-12:00.',
  duration: 'Write 8 days, 5 working days, 2 weeks, 6 months or 1 year.',
  interval: 'Write month, 2 weeks, half-year or year.',
  word: 'Write one word in small letters, with hyphens.',
  url: 'Write a web address that begins with https://',
  currency: 'Write three capital letters, such as HUF, CZK or EUR.',
  country: 'Write two capital letters, such as HU or CZ.',
  language: 'Write a language code, such as hu, cs or en.',
  timezone: 'Write a time zone, such as Europe/Budapest.',
  quorum: 'Write a number of votes, or a share such as 1/2.',
  unit: 'Write day, week, month, quarter, half-year or year.',
  text: 'Write at least one letter.',
};
const syntax: Partial<Record<SyntaxCode, string>> = {
  OPEN_QUOTE: 'A quotation mark opens here and is not closed on its line.',
  OPEN_BRACKET: 'A bracket opens here and is not closed.',
  TAB_AS_INDENT: 'A line is indented with a tab. YAML only takes spaces.',
  BAD_INDENT: 'This line is indented in a way that does not fit the lines around it.',
  BLOCK_AS_IMPLICIT_KEY: 'There are two colons on this line.',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing on this line, or on the one above it.',
  BAD_SCALAR_START: 'A text cannot begin with this character.',
  UNEXPECTED_TOKEN: 'Something follows here that does not belong to the value.',
  TOO_DEEP: 'Brackets stand inside brackets more often than can be read.',
  CONTROL_CHARACTER: 'A letter that cannot be printed stands here.',
  BAD_ALIAS: 'A word after * refers to something that was never marked with &.',
  BLOCK_IN_FLOW: 'An indented block cannot stand inside brackets.',
  TAG_RESOLVE_FAILED: 'A word after an exclamation mark has a special meaning in YAML.',
};
const syntaxHelp: Partial<Record<SyntaxCode, string>> = {
  BAD_ALIAS: 'If it is text, put the whole text in quotation marks.',
  BLOCK_IN_FLOW: 'A comma is missing, or a text with a colon needs quotation marks.',
  OPEN_QUOTE: 'Close it at the end of the text.',
  OPEN_BRACKET: 'Close it with ] or } at the end of the list.',
  CONTROL_CHARACTER: 'Delete it.',
  TAB_AS_INDENT: 'Replace the tab with two spaces.',
  BAD_INDENT: 'Put it below the first letter of the line it belongs with.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotation marks.',
  BAD_SCALAR_START: 'Put the text in quotation marks.',
  UNEXPECTED_TOKEN: 'Put the whole text in one pair of quotation marks.',
  TAG_RESOLVE_FAILED: 'Put the text in quotation marks.',
};
const dateProblems: Record<WhenProblemCode, (text: string) => string> = {
  empty: () => 'the date is empty.',
  'no-such-day': (text) => `${text} is a day that does not exist.`,
  'no-such-month': (text) => `${text} is a month that does not exist.`,
  'no-such-week': (text) => `${text} is a week that does not exist.`,
  'looks-like-programming-period': (text) =>
    `${text} may mean a span of years or a part of one year.`,
  'other-notation': (text) => `${text} is not written as a date is written here.`,
  'span-as-date': (text) =>
    `${text} is a span, but this field says on which day something takes place.`,
  'span-as-due': (text) => `${text} is a span, but this field says by when something is due.`,
  'ongoing-not-period': (text) => `${quote(text)} can only stand in the field "period".`,
  'not-a-day': (text) => `${text} is not a day, and here a day is needed.`,
  'end-before-start': (text) => `${text} ends before it starts.`,
  'when-and-between': () => '"when" and "between" stand side by side.',
  unreadable: (text) => `${quote(text)} is not a date.`,
};
const dateHelp: Partial<Record<WhenProblemCode, string>> = {
  empty: 'Write a day, a month or a year, as 2019-03-19, 2019-03 or 2019.',
  'no-such-month': 'Months are 01 to 12.',
  'span-as-date':
    'If it goes on all that time, use "period". If it is some day in it, write { between: … }.',
  'span-as-due': 'Write the last day, month or quarter of it, or use "period".',
  'ongoing-not-period': 'Use "period: ongoing".',
  'when-and-between': 'Keep one of them.',
  'not-a-day': 'Write the day, as 2019-03-19.',
  'looks-like-programming-period': 'Write the last year of it. A span of years stands in "period".',
  unreadable: 'Write it as 2019-03-19, 2019-03, 2019-Q1, 2019-H1 or 2019.',
};
const invisibleHelp = (code: string) =>
  `It holds a letter that nobody can see (${code}), perhaps from Word. Type it anew.`;
const owner = ({ kind, title }: Owner) => title || `This ${kinds[kind]}`;

export const readingWords: ReadingWords = {
  'syntax/encoding': {
    about: 'a file is in UTF-8',
    say: () => ({
      message: 'The file is not in UTF-8, so letters with accents cannot be read.',
      help: 'Save it as UTF-8.',
    }),
  },
  'syntax/empty': {
    about: 'a file holds something',
    say: ({ hasComments }) => ({
      message: hasComments ? 'The file holds only comments.' : 'The file holds nothing.',
      help: 'Fill it in, or delete it.',
    }),
  },
  'syntax/yaml': {
    about: 'a file can be read as YAML 1.2',
    say: ({ code, text }) => ({
      message: syntax[code] ?? `This cannot be read as YAML: ${quote(text)}`,
      ...(syntaxHelp[code] !== undefined && { help: syntaxHelp[code] }),
    }),
  },
  'syntax/duplicate-key': {
    about: 'a field stands once',
    say: ({ key }) => ({
      message: `The field ${quote(key)} stands here a second time.`,
      help: 'Keep one of the two.',
    }),
  },
  'syntax/directive': {
    about: 'no line asks for another version of YAML',
    say: ({ text }) => ({
      message: `The line ${quote(text)} asks for another version of YAML, in which words and dates are read differently.`,
      help: 'Delete the line.',
    }),
  },
  'syntax/comment-in-text': {
    about: 'a text does not end at a # by mistake',
    say: ({ comment, text }) =>
      text === ''
        ? {
            message: `Nothing is written here. What follows, ${comment}, is a comment to YAML and is shown nowhere.`,
            help: 'If it is what belongs here, delete the # or put the whole text in quotation marks. If it is a remark, write it on the line above.',
          }
        : {
            message: `The text ends here: ${quote(text)}. What follows, ${comment}, is a comment to YAML.`,
            help: 'If it belongs to the text, put the whole text in quotation marks. If not, write a space after #.',
          },
  },
  'syntax/thousands': {
    about: 'a number means what it seems to mean',
    say: ({ meant, read, text }) => ({
      message: `${text} is read as ${read}.`,
      help: `Write ${meant} if thousands are meant, and ${read} if not.`,
    }),
  },
  'syntax/aliases': {
    about: 'repetitions stay within bounds',
    say: ({ most }) => ({
      message: `The document repeats itself through * so often that it would fill the memory; ${most} is the limit.`,
      help: 'Write the repeated parts out.',
    }),
  },
  'schema/kind': {
    about: 'a document says what it holds',
    say: ({ kind, suggestion }) => ({
      message:
        kind === undefined
          ? 'The document does not say what it holds.'
          : `${quote(kind)} is not a kind of document.`,
      help:
        suggestion === undefined
          ? 'Begin it with "paktum: 1" and "kind:" with pact, calendar, action-plan, indicators or review.'
          : didYouMean(suggestion),
    }),
  },
  'schema/version': {
    about: 'a document is in format 1',
    say: ({ version }) => ({
      message:
        version === ''
          ? 'The document does not say in which format it is.'
          : `The document is in format ${version}, and this program reads format 1.`,
      help: 'Write "paktum: 1".',
    }),
  },
  'schema/not-a-plan': {
    about: 'a YAML file that is no document of the pact is named',
    say: () => ({
      message: 'This is no document of a pact, so it is not read.',
      help: 'If it is meant to be one, begin it with "paktum: 1" and "kind: …".',
    }),
  },
  'schema/unknown-field': {
    about: 'every field is known',
    say: ({ field, of, suggestion, fields, invisible, isCutText }) => ({
      message: `${owner(of)}: there is no field ${quote(field)} here.`,
      help: invisible
        ? invisibleHelp(invisible)
        : suggestion
          ? didYouMean(suggestion)
          : isCutText
            ? 'A text with a comma inside { } needs quotation marks.'
            : `Fields that may stand here: ${list(fields)}.`,
    }),
  },
  'schema/missing-field': {
    about: 'the fields that are needed are there',
    say: ({ fields, of }) => ({
      message: `${owner(of)}: ${fields.length === 1 ? 'a field is' : 'fields are'} missing: ${list(fields)}.`,
      help: fields.length === 1 ? 'Add it.' : 'Add them.',
    }),
  },
  'schema/type': {
    about: 'a value is of the right kind',
    say: ({ field, of, found, foundType, expected, isEntry, isRequired, suggestion }) => {
      const wanted = expected.map((type) => types[type]).join(' or ');
      const help = isRequired ? 'Fill it in.' : 'Fill it in, or delete the line.';
      if (foundType === 'nothing' && isEntry)
        return { message: `${owner(of)}: an entry of "${field}" is empty.`, help };
      if (foundType === 'nothing')
        return { message: `${owner(of)}: nothing is written after "${field}".`, help };
      if (foundType === 'number' && expected.includes('text'))
        return {
          message: `${owner(of)}: ${found} after "${field}" is read as a number, though text is meant.`,
          ...(suggestion !== undefined && { help: `Write ${suggestion}.` }),
        };
      return {
        message: `${owner(of)}: "${field}" must be ${wanted}, not ${types[foundType]}: ${found.split('\n')[0]}`,
        ...(suggestion !== undefined && { help: `Write ${suggestion}.` }),
      };
    },
  },
  'schema/value': {
    about: 'a value is one that can stand there',
    say: ({ field, of, found, allowed, suggestion, limit, format }) => ({
      message: limit
        ? `${owner(of)}: "${field}" is too ${limit.kind === 'least' ? 'small' : 'large'}: ${found || 'empty'}. The ${limit.kind === 'least' ? 'minimum' : 'maximum'} is ${limit.number}.`
        : `${owner(of)}: ${quote(found)} cannot stand after "${field}".`,
      ...(suggestion !== undefined
        ? { help: didYouMean(suggestion) }
        : allowed
          ? { help: `Write one of these: ${list(allowed)}.` }
          : format && { help: formats[format] }),
    }),
  },
  'schema/id': {
    about: 'an id has the form of an id',
    say: ({ found, suggestion, invisible, isReserved }) => ({
      message: `${quote(found)} cannot be an id: an id is a letter, then letters without accents, digits, hyphens and dots.`,
      help: invisible
        ? invisibleHelp(invisible)
        : isReserved
          ? 'Other programs take this word for true or false. Choose another one.'
          : suggestion === undefined
            ? 'Begin it with a letter.'
            : `Write it as ${suggestion}.`,
    }),
  },
  'schema/date': {
    about: 'a date can be read and exists',
    say: ({ code, invisible, of, suggestions, text }) => {
      const meant = suggestions.length > 0 ? `Write ${suggestions.join(' or ')}.` : dateHelp[code];
      const help = invisible ? invisibleHelp(invisible) : meant;
      return {
        message: `${owner(of)}: ${dateProblems[code](text)}`,
        ...(help !== undefined && { help }),
      };
    },
  },
  'pact/missing': {
    about: 'one document says whose plan it is',
    say: () => ({
      message: 'No document here has "kind: pact", which says whose plan this is.',
      help: 'Add one with id, name, language and timezone.',
    }),
  },
  'pact/second': {
    about: 'only one document says whose plan it is',
    say: ({ file, line }) => ({
      message: `A second document has "kind: pact"; the first one is in ${file}, line ${line}.`,
      help: 'Keep one of them, or move the other pact to a folder of its own.',
    }),
  },
};
