import { count } from '../words/en.ts';
import type { PageWords } from './words.ts';

export const page: PageWords = {
  file: (file) => `${file}: the page for those who subscribe`,
  title: (pact) => `${pact}: calendars`,
  intro:
    'Subscribe once, and your phone and your computer show the meetings and events by themselves, also when a date changes. The calendars can only be read, and you need not register with us.',
  unpublished:
    'The addresses of these calendars are known once they are published on the web. Until then the links on this page only open the files.',
  which: 'Which calendar do you need?',
  audience: {
    all: "The pact's office, and whoever wants to see everything",
    events: 'Partners, firms, the press and the public',
    deadlines: 'Everybody who is responsible for something',
  },
  members: (body) => `${body}: members`,
  entries: (number) => (number === 0 ? 'No entries yet' : count(number, 'entry', 'entries')),
  waitingFor: (number) => `${number} more once the day is fixed`,
  tap: 'Subscribe on an iPhone or iPad',
  address: 'Address to copy:',
  waiting: {
    heading: (number) =>
      `${count(number, 'item', 'items')} still ${number === 1 ? 'waits' : 'wait'} for a day`,
    meaning:
      'The plan says no more than this yet. If at least the month is known, the calendar of everything shows a bar over the whole time, marked "(no day yet)". The other calendars get an item once its day is fixed.',
    title: 'What',
    date: 'When, by the plan',
  },
  steps: {
    heading: 'How to subscribe',
    meaning:
      'To copy an address, hold your finger on it, or click it with the right mouse button. In some versions the menus have slightly different names.',
    appleTap:
      'On the device itself, tap "Subscribe on an iPhone or iPad" at your calendar on this page, and agree when it asks. If nothing happens, do it by hand:',
    apple: [
      'Copy the address of the calendar.',
      'In Settings, open Calendar, then Accounts (on newer devices: Apps, Calendar, Calendar Accounts).',
      'Choose Add Account, Other, Add Subscribed Calendar, and paste the address.',
    ],
    outlookCopy:
      'Please do not open the file itself: that makes a copy, once, which never changes again.',
    outlook: [
      'Copy the address of the calendar.',
      'In Outlook on the web or the new Outlook, open the calendar and choose Add calendar, then Subscribe from web. In the classic Outlook for Windows it is Add Calendar, From Internet.',
      'Paste the address, give the calendar a name, and confirm.',
    ],
    google: [
      'Copy the address of the calendar.',
      'On a computer, open Google Calendar in the browser. On the left, beside Other calendars, press the plus sign and choose From URL. The app on the phone cannot do this.',
      'Paste the address and add the calendar. It then appears on an Android phone, too; if it does not, switch it on in the settings of the app.',
    ],
    thunderbird: [
      'Copy the address of the calendar.',
      'Choose File, New, Calendar, and then On the Network.',
      'Paste the address as the location, let Thunderbird find the calendar, and subscribe.',
    ],
  },
  clients: {
    apple: 'iPhone, iPad',
    outlook: 'Outlook',
    google: 'Google Calendar, Android',
    thunderbird: 'Thunderbird',
  },
  delay: {
    heading: 'How soon does a change show?',
    meaning:
      'The calendars ask every program to look for changes once a day. Each decides for itself:',
    program: 'Program',
    time: 'A published change shows',
    shortNotice:
      'Before you set out, please do not rely on the calendar alone: a change at short notice may arrive too late. What the organisers tell you is what counts.',
    apple: 'as the device is set: after a quarter of an hour, or only after days',
    outlook: 'after about 3 hours, but it can take more than a day',
    google: 'after 8 to 24 hours; this cannot be hurried',
    thunderbird: 'as you set it in the properties of the calendar; it can also be reloaded by hand',
  },
  changed: (day) => `Last change in the calendars: ${day}`,
};
