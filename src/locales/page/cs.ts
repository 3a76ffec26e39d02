import { count, entries, form, items } from '../words/cs.ts';
import type { PageWords } from './words.ts';

const waits = { one: 'čeká', few: 'čekají', many: 'čeká', other: 'čeká' };

export const page: PageWords = {
  file: (file) => `${file}: stránka pro odběratele kalendářů`,
  title: (pact) => `${pact}: kalendáře`,
  intro:
    'Stačí se jednou přihlásit k odběru a telefon i počítač budou jednání a akce ukazovat samy, také když se termín změní. Kalendáře lze jen číst a není třeba se u nás registrovat.',
  unpublished:
    'Adresy těchto kalendářů budou známy, až budou zveřejněny na webu. Do té doby odkazy na této stránce jen otevřou soubory.',
  which: 'Který kalendář potřebujete?',
  audience: {
    all: 'Kancelář paktu a každý, kdo chce vidět vše',
    events: 'Partneři, firmy, média a veřejnost',
    deadlines: 'Každý, kdo za něco odpovídá',
  },
  members: (body) => `${body}: členové`,
  entries: (number) => (number === 0 ? 'Zatím žádné události' : count(number, entries)),
  waitingFor: (number) => `po určení dne přibude: ${number}`,
  tap: 'Odebírat na iPhonu nebo iPadu',
  address: 'Adresa ke zkopírování:',
  waiting: {
    heading: (number) => `${count(number, items)} ještě ${form(number, waits)} na určení dne`,
    meaning:
      'Víc zatím plán neuvádí. Je-li znám alespoň měsíc, ukazuje kalendář všeho pruh přes celou dobu, označený „(den není určen)“. V ostatních kalendářích se položka objeví, až bude její den určen.',
    title: 'Co',
    date: 'Kdy, podle plánu',
  },
  steps: {
    heading: 'Jak kalendář odebírat',
    meaning:
      'Adresu zkopírujete tak, že na ní podržíte prst nebo na ni kliknete pravým tlačítkem myši. V některých verzích se nabídky jmenují trochu jinak.',
    appleTap:
      'Přímo v zařízení klepněte na této stránce u svého kalendáře na „Odebírat na iPhonu nebo iPadu“ a na dotaz odpovězte souhlasem. Pokud se nic nestane, postupujte ručně:',
    apple: [
      'Zkopírujte adresu kalendáře.',
      'V Nastavení otevřete Kalendář a Účty (v novějších zařízeních Aplikace, Kalendář, Účty kalendáře).',
      'Zvolte Přidat účet, Jiné, Přidat odebíraný kalendář a vložte adresu.',
    ],
    outlookCopy:
      'Neotvírejte prosím přímo soubor: vznikla by jednorázová kopie, která se už nikdy nezmění.',
    outlook: [
      'Zkopírujte adresu kalendáře.',
      'V Outlooku na webu nebo v novém Outlooku otevřete kalendář a zvolte Přidat kalendář a Přihlásit se k odběru z webu. V klasickém Outlooku pro Windows je to Přidat kalendář, Z internetu.',
      'Vložte adresu, kalendář pojmenujte a potvrďte.',
    ],
    google: [
      'Zkopírujte adresu kalendáře.',
      'Na počítači otevřete v prohlížeči Kalendář Google. Vlevo u nápisu Jiné kalendáře klikněte na znaménko plus a zvolte Z adresy URL. Aplikace v telefonu to neumí.',
      'Vložte adresu a kalendář přidejte. Objeví se pak i v telefonu s Androidem; pokud ne, zapněte jej v nastavení aplikace.',
    ],
    thunderbird: [
      'Zkopírujte adresu kalendáře.',
      'Zvolte Soubor, Nový, Kalendář a potom V síti.',
      'Vložte adresu, nechte Thunderbird kalendář vyhledat a přihlaste se k odběru.',
    ],
  },
  clients: {
    apple: 'iPhone, iPad',
    outlook: 'Outlook',
    google: 'Kalendář Google, Android',
    thunderbird: 'Thunderbird',
  },
  delay: {
    heading: 'Kdy se změna ukáže?',
    meaning:
      'Kalendáře žádají každý program, aby se po změnách podíval jednou denně. Každý o tom ale rozhoduje sám:',
    program: 'Program',
    time: 'Zveřejněná změna se ukáže',
    shortNotice:
      'Než se vydáte na cestu, nespoléhejte prosím jen na kalendář: změna na poslední chvíli nemusí dorazit včas. Platí to, co vám sdělí pořadatelé.',
    apple: 'podle nastavení zařízení: za čtvrt hodiny, ale třeba až za několik dní',
    outlook: 'asi za 3 hodiny, může to však trvat i déle než den',
    google: 'za 8 až 24 hodin; urychlit to nelze',
    thunderbird: 'podle toho, co nastavíte ve vlastnostech kalendáře; lze jej načíst i ručně',
  },
  changed: (day) => `Poslední změna v kalendářích: ${day}`,
};
