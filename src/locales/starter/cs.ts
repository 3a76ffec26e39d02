import type { StarterWords } from './words.ts';

const quote = (text: string) => `„${text}“`;

export const starter: StarterWords = {
  welcome: `Odpovídejte po řádcích, každý potvrďte klávesou Enter. V [ ] stojí, co platí bez odpovědi.
Ctrl+C vše přeruší a nic se nezapíše.`,
  ask: {
    language: 'Jazyk plánu (cs, en, hu nebo kód jiného jazyka)',
    name: 'Název paktu',
    country: 'Země, dvě písmena',
    timezone: (zones) => `Časové pásmo${zones.length > 0 ? ` (${zones.join(', ')})` : ''}`,
    body: 'Orgán, který se schází',
    anotherBody: 'Další orgán (pokud už žádný není, stiskněte jen Enter)',
  },
  problems: {
    empty: () => 'Napište alespoň jedno písmeno.',
    language: (text) =>
      `Takový kód jazyka neexistuje: ${quote(text)}. Uveďte dvě písmena, například cs, hu nebo en.`,
    country: (text) =>
      `Takový kód země neexistuje: ${quote(text)}. Uveďte dvě písmena, například CZ nebo HU.`,
    timezone: (text) =>
      `Takové časové pásmo neexistuje: ${quote(text)}. Uveďte například Europe/Prague.`,
    doubled: (text) =>
      `Orgán s tímto názvem už tu je: ${quote(text)}. Dejte každému orgánu vlastní název.`,
  },
  example:
    'paktum init nas-pakt --name "Pakt zaměstnanosti Podhůří" --language cs --country CZ --body "Řídicí výbor"',
  written: 'Zapsáno:',
  forEditor: 'díky nim může editor napovídat',
  next: {
    edit: 'Otevřete čtyři soubory v editoru a nahraďte vzorové organizace, termíny a čísla vlastními.',
    validate:
      'Řekne, zda soubory spolu souhlasí. Teď nic nenajde: vzor od skutečného údaje nerozezná.',
    check: 'Řekne, co následuje, čemu se blíží termín a co nemá záznam.',
  },
  samples: {
    body: 'Řídicí výbor',
    organisations: ['Vzorové město', 'Vzorový úřad práce'],
    agendaText: 'představení členů',
    event: 'Informační den',
    section: 'Zaměstnavatelé',
    action: 'Návštěvy u zaměstnavatelů',
    output: 'Navštívení zaměstnavatelé',
    outputUnit: 'zaměstnavatelů',
    indicator: 'Lidé, kteří našli práci',
    indicatorUnit: 'osob',
  },
  remarks: {
    dates: (year) => `Datum je tak přesné, jak je známo:
  ${year}-03-19   v tento den
  ${year}-03      v některý den v březnu
  ${year}-Q1      v některý den prvního čtvrtletí
Měsíc není den a program z něj den neudělá. Jakmile bude den určen, napište ho místo
měsíce. paktum check upozorní, když měsíc začne a den ještě určen není.`,
    pact: {
      intro: `Kdo se paktu účastní.

Řádek, který začíná znakem #, je poznámka pro lidi. Program ji nečte; až ji nebudete
potřebovat, smažte ji. Mezery na začátku řádku mají význam: ponechte je.

Na příkazovém řádku v této složce:
  paktum validate   řekne, zda soubory spolu souhlasí
  paktum check      řekne, jak na tom pakt dnes je`,
      id: `Krátké jméno paktu, podle kterého ho poznají kalendáře. Prosíme, nikdy ho neměňte.`,
      place: `Jazyk vašich textů, země a pásmo, ve kterém jsou uvedeny hodiny.`,
      period: `Roky, ve kterých pakt běží.`,
      organisations: `VZORY: nahraďte je svými organizacemi, kolik jich je.
Id je jedno slovo z písmen bez diakritiky, číslic a spojovníků. Jiné řádky jím věc jmenují,
proto jedno id patří ve všech souborech jen jedné věci.`,
      bodies: `Kdo se schází a rozhoduje. Člen je organizace, uvedená svým id.
Jména osob prosím neuvádějte.`,
    },
    calendar: {
      intro: `Kdy se lidé scházejí: jednání orgánů a akce. VZORY: uveďte vlastní.`,
      meetings: `body je id orgánu ze souboru pact.yaml. V programu jednání (agenda) je několik slov
text; jedno slovo za prepare (připravuje) je id a musí existovat.
held (konalo se) je záznam: po jednání smažte # před held i mezeru za ním a uveďte den.`,
      events: `targets (cílové hodnoty) říká, čeho se má dosáhnout: tady alespoň 30 účastníků.
Záznam může říct víc než den, například kolik lidí přišlo.`,
    },
    actionPlan: {
      intro: `Co bylo slíbeno: opatření, co každé přinese a do kdy.
VZORY: uveďte vlastní.`,
      sections: `Oddíly (sections) opatření třídí; můžete je vynechat.`,
      actions: `section je id oddílu výše, owner (odpovídá) je id organizace nebo orgánu.
Číslo s tečkou potřebuje uvozovky: bez nich by se 1.10 četlo jako 1.1.
due je termín: co má být hotovo ve čtvrtletí, má zpoždění až po jeho posledním dni.
done (splněno) je záznam: až bude hotovo, smažte # i mezeru za ním a uveďte den.`,
    },
    indicators: {
      intro: `Co se měří. VZORY: uveďte vlastní.`,
      indicators: `baseline (výchozí hodnota): kde pakt začal; target (cílová hodnota): kam chce dojít.
values (hodnoty) je záznam: co bylo naměřeno a kdy, nejstarší první.
Chcete-li je použít, smažte každé # i mezeru za ním.`,
    },
  },
};
