//! What the demo's own municipalities ask their offices: a question that is answered and shared, one that is asked back about, one
//! nobody has answered, and two ideas.

use time::{Duration, OffsetDateTime};

use super::answers::MARK;
use super::failed::Failed;
use super::people::Staff;
use super::text::{Both, in_lang};
use crate::domain::application::form::AllAnswers;
use crate::domain::application::guidance::{
    Idea, LONGEST_HEADING, LONGEST_IDEA, LONGEST_MESSAGE, Opinion, PublicText, PublicWords, Words,
};
use crate::domain::application::lifecycle::Stage;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{MunicipalityActor, OfficeActor};
use crate::domain::people::policy;
use crate::domain::people::policy::{AskGuidance, GiveGuidance, WriteInCase};
use crate::domain::values::ids::{ApplicationId, CallId, GuidanceId};
use crate::domain::values::language::Lang;
use crate::domain::values::money::Kroner;
use crate::store::Tx;
use crate::store::application::guiding::{Answer, Asked, MayAsk, NewThread};
use crate::store::application::{applications, guidance, guiding, public_answers};

const HOURS: [Both; 2] = [
    ["Egne timer", "Eigne timar"],
    ["Kan vi regne egne timer som egeninnsats?", "Kan vi rekne eigne timar som eigeninnsats?"],
];
const HOURS_ANSWER: Both = [
    "Ja. Før dem opp som egen arbeidstid i budsjettet, og skriv hvordan dere har regnet.",
    "Ja. Før dei opp som eiga arbeidstid i budsjettet, og skriv korleis de har rekna.",
];
const TOGETHER: [Both; 2] = [
    ["Søke sammen med naboen", "Søkje saman med naboen"],
    [
        "Vi vil søke sammen med en nabokommune. Hvem skal eie søknaden?",
        "Vi vil søkje saman med ein nabokommune. Kven skal eige søknaden?",
    ],
];
const TOGETHER_BACK: Both = [
    "Hvem av dere har prosjektlederen, og hvor skal pengene føres?",
    "Kven av dykk har prosjektleiaren, og kvar skal pengane førast?",
];
const PLAN: [Both; 2] = [
    ["Vedtak i kommunestyret", "Vedtak i kommunestyret"],
    ["Må kommunestyret ha vedtatt planen før vi søker?", "Må kommunestyret ha vedteke planen før vi søkjer?"],
];
const MORE_TIME: [Both; 2] = [
    ["Lengre frist for svaret", "Lengre frist for svaret"],
    ["Økonomisjefen er på ferie. Kan vi få en uke til?", "Økonomisjefen er på ferie. Kan vi få ei veke til?"],
];
const FITS: [Both; 3] = [
    ["Felles kjøkken på tvers av tjenester", "Felles kjøkken på tvers av tenester"],
    [
        "Tre tjenester lager mat hver for seg, og mye blir kastet.",
        "Tre tenester lagar mat kvar for seg, og mykje blir kasta.",
    ],
    [
        "Ett kjøkken planlegger for alle, og brukerne er med og lager maten.",
        "Eitt kjøkken planlegg for alle, og brukarane er med og lagar maten.",
    ],
];
const FITS_ANSWER: Both = [
    "Tenk gjennom hvem som får gevinsten, og hvordan dere måler matsvinn før dere begynner.",
    "Tenk gjennom kven som får gevinsten, og korleis de måler matsvinn før de byrjar.",
];
const WAITS: [Both; 3] = [
    ["Hjemmebesøk for nye eldre", "Heimebesøk for nye eldre"],
    ["Mange kommer sent i kontakt med tjenestene.", "Mange kjem seint i kontakt med tenestene."],
    [
        "Frivillige og ergoterapeuter besøker alle som fyller 75 år.",
        "Frivillige og ergoterapeutar besøkjer alle som fyller 75 år.",
    ],
];

fn words(text: &str, most: usize) -> Result<Words, Failed> {
    Words::read(text, most).map_err(|fault| Failed::Demo(format!("a text of guidance has a fault: {fault:?}")))
}

fn marked(both: Both, lang: Lang, most: usize) -> Result<Words, Failed> {
    words(&format!("{} {MARK}", in_lang(both, lang)), most)
}

/// Who asks, in which standard, about which call.
pub(super) struct Asker<'a> {
    pub actor: &'a MunicipalityActor,
    pub lang: Lang,
    pub call: CallId,
}

impl Asker<'_> {
    async fn ask(&self, tx: &mut Tx, [heading, text]: [Both; 2], at: OffsetDateTime) -> Result<GuidanceId, Failed> {
        let permit = MayAsk::Guidance(policy::may_always::<AskGuidance>(&self.actor.actor)?);
        let heading = marked(heading, self.lang, LONGEST_HEADING)?;
        let text = marked(text, self.lang, LONGEST_MESSAGE)?;
        let new = NewThread {
            heading: &heading,
            call: Some(self.call),
            application: None,
            shown: AllAnswers::new(),
            language: self.lang,
            said: Asked::Question(&text),
        };
        Ok(guiding::ask(tx, &permit, self.actor, &new, at).await?)
    }

    async fn idea(
        &self,
        tx: &mut Tx,
        [name, need, change]: [Both; 3],
        rough_sum: i64,
        at: OffsetDateTime,
    ) -> Result<GuidanceId, Failed> {
        let permit = MayAsk::Guidance(policy::may_always::<AskGuidance>(&self.actor.actor)?);
        let heading = marked(name, self.lang, LONGEST_HEADING)?;
        let idea = Idea {
            need: marked(need, self.lang, LONGEST_IDEA)?,
            change: marked(change, self.lang, LONGEST_IDEA)?,
            rough_sum: Kroner::new(rough_sum),
        };
        let new = NewThread {
            heading: &heading,
            call: None,
            application: None,
            shown: AllAnswers::new(),
            language: self.lang,
            said: Asked::Idea(&idea),
        };
        Ok(guiding::ask(tx, &permit, self.actor, &new, at).await?)
    }
}

async fn answer(
    tx: &mut Tx,
    by: &OfficeActor,
    id: GuidanceId,
    (text, lang, asks_back, opinion): (Both, Lang, bool, Option<Opinion>),
    at: OffsetDateTime,
) -> Result<(), Failed> {
    let permit = policy::may_always::<GiveGuidance>(&by.actor)?;
    let opened = guidance::lock_for_office(tx, by, id).await?;
    let text = marked(text, lang, LONGEST_MESSAGE)?;
    let said = Answer { text: &text, asks_back, opinion: opinion.map(|o| (o, None)), more_time: None };
    Ok(guiding::answer(tx, &permit, by, &opened, &said, at).await?)
}

/// In a case that waits for an answer, more time is asked for; nobody has answered yet.
pub(super) async fn more_time(
    tx: &mut Tx,
    who: &MunicipalityActor,
    (id, lang): (ApplicationId, Lang),
    now: OffsetDateTime,
) -> Result<(), Failed> {
    let app = applications::lock_own(tx, who, id).await?;
    let Stage::AwaitingInformation { due, .. } = &app.stage else {
        return Err(Failed::Demo("a case that waits for nothing".to_owned()));
    };
    let permit = MayAsk::InCase(policy::may::<WriteInCase>(&who.actor, app.kind())?);
    let [heading, text] = MORE_TIME;
    let (heading, text) = (marked(heading, lang, LONGEST_HEADING)?, marked(text, lang, LONGEST_MESSAGE)?);
    let new = NewThread {
        heading: &heading,
        call: Some(app.call),
        application: Some(id),
        shown: AllAnswers::new(),
        language: lang,
        said: Asked::MoreTime(&text, oslo_date(*due + Duration::days(7))),
    };
    guiding::ask(tx, &permit, who, &new, now).await?;
    Ok(())
}

/// Within the days before now, in the order of time.
pub(super) async fn talk(tx: &mut Tx, who: &Asker<'_>, staff: &Staff, now: OffsetDateTime) -> Result<(), Failed> {
    let ago = |hours: i64| now - Duration::hours(hours);
    let adviser = staff.caseworkers.first().unwrap_or(&staff.leader);
    let lang = who.lang;
    let hours = who.ask(tx, HOURS, ago(200)).await?;
    answer(tx, adviser, hours, (HOURS_ANSWER, lang, false, None), ago(180)).await?;
    let opened = guidance::lock_for_office(tx, adviser, hours).await?;
    let public = |both, most| {
        let text = format!("{} {MARK}", in_lang(both, lang));
        PublicText::read(&text, most, &opened.municipality)
            .map_err(|fault| Failed::Demo(format!("a text that is shared has a fault: {fault:?}")))
    };
    let public = PublicWords {
        heading: public(HOURS[0], LONGEST_HEADING)?,
        question: public(HOURS[1], LONGEST_IDEA)?,
        answer: public(HOURS_ANSWER, LONGEST_MESSAGE)?,
    };
    let permit = policy::may_always::<GiveGuidance>(&adviser.actor)?;
    public_answers::publish(tx, &permit, adviser, (&opened, who.call), (&public, lang), ago(179)).await?;
    let fits = who.idea(tx, FITS, 1_500_000, ago(170)).await?;
    answer(tx, &staff.leader, fits, (FITS_ANSWER, lang, false, Some(Opinion::Fits)), ago(120)).await?;
    let together = who.ask(tx, TOGETHER, ago(60)).await?;
    answer(tx, adviser, together, (TOGETHER_BACK, lang, true, None), ago(40)).await?;
    who.idea(tx, WAITS, 800_000, ago(30)).await?;
    who.ask(tx, PLAN, ago(6)).await?;
    Ok(())
}
