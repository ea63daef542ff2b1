//! Those who are said to contribute are asked: one confirms, one declines, the others have not answered. The offices assess
//! what partners get. Everything is marked «eksempel».

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use time::{Duration, OffsetDateTime};

use super::answers::MARK;
use super::failed::Failed;
use super::text::{Both, in_lang};
use crate::domain::application::form::{AllAnswers, Section, budget_sums};
use crate::domain::application::lifecycle::Application;
use crate::domain::application::partners::{PartnerAnswer, Shown, Way, parties};
use crate::domain::casework::state_aid::{AidAssessment, Basis, Ore, Procurement};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{MinistryActor, MunicipalityActor, OfficeActor};
use crate::domain::people::policy;
use crate::domain::people::policy::{AskPartners, AssessStateAid};
use crate::domain::programme::periods::Period;
use crate::domain::programme::setting_history::Change;
use crate::domain::programme::settings;
use crate::domain::programme::settings::{Setting, Value};
use crate::domain::values::ids::{ApplicationId, MunicipalityId};
use crate::domain::values::language::Lang;
use crate::domain::values::quantity::Quantity;
use crate::store::Tx;
use crate::store::application::confirmations::{AskError, Asking};
use crate::store::application::{applications, confirmations};
use crate::store::casework::state_aid;
use crate::store::casework::state_aid::AidToKeep;
use crate::store::programme::settings as kept_settings;

const YES: Both = ["Vi gleder oss til å være med.", "Vi gler oss til å vere med."];
const NO: Both = [
    "Vi har ikke satt av penger til dette i år. Ta kontakt, så finner vi en annen løsning.",
    "Vi har ikkje sett av pengar til dette i år. Ta kontakt, så finn vi ei anna løysing.",
];
const LEADER: Both = ["Daglig leder", "Dagleg leiar"];
const DIRECTOR: Both = ["Kommunedirektør", "Kommunedirektør"];
const NO_BUSINESS: Both = [
    "Partneren tilbyr ikke varer eller tjenester i et marked.",
    "Partnaren tilbyr ikkje varer eller tenester i ein marknad.",
];
const PAID: Both = [
    "Leverandøren er valgt i konkurranse og får markedspris.",
    "Leverandøren er vald i konkurranse og får marknadspris.",
];
const KEEPS: Both = [
    "Leverandøren får beholde utstyret når prosjektet er ferdig.",
    "Leverandøren får behalde utstyret når prosjektet er ferdig.",
];

/// Asks everybody who is named, a day after `at`; the first confirms, the second declines.
pub(super) async fn ask(
    tx: &mut Tx,
    actor: &MunicipalityActor,
    (id, lang, answers): (ApplicationId, Lang, &AllAnswers),
    (period, name): (Period, &impl Fn(MunicipalityId) -> Option<String>),
    at: OffsetDateTime,
) -> Result<(), Failed> {
    let Some(section) = answers.get(&Section::Partners) else { return Ok(()) };
    let named: Vec<_> = parties(section, name).into_iter().filter(|p| p.is_said()).take(4).collect();
    if named.is_empty() {
        return Ok(());
    }
    let app = applications::lock_own(tx, actor, id).await?;
    let permit = policy::may::<AskPartners>(&actor.actor, app.kind())?;
    let budget = answers.get(&Section::Budget).cloned().unwrap_or_default();
    let sum = budget_sums(&budget, &period.years()).applied;
    let shown: Vec<Shown> = named
        .iter()
        .map(|party| Shown {
            project: app.title.clone(),
            applicant: format!("{} kommune", actor.actor.place_name),
            sum: Some(sum),
            asked_by_role: actor.actor.role.code().to_owned(),
            said: party.said.clone(),
        })
        .collect();
    // Of its own: nothing else in the demo is another for these.
    let mut rng = StdRng::seed_from_u64(u64::try_from(at.unix_timestamp()).unwrap_or_default());
    let tokens: Vec<[u8; 32]> = named.iter().map(|_| rng.random()).collect();
    let address = |i: usize| format!("partner{}@example.org", i + 1);
    let addresses: Vec<String> = (0..named.len()).map(address).collect();
    let asking: Vec<Asking<'_>> = named
        .iter()
        .zip(&shown)
        .zip(tokens.iter().zip(&addresses))
        .map(|((party, shown), (token, address))| Asking {
            key: &party.key,
            municipality: party.municipality,
            shown,
            address,
            token,
            path: "/bidrag/eksempel".to_owned(),
        })
        .collect();
    match confirmations::ask(tx, &permit, actor, &app, &asking, at).await {
        Ok(()) => {}
        Err(AskError::TooMany(_)) => return Err(Failed::Demo("too many are asked".to_owned())),
        Err(AskError::Store(e)) => return Err(e.into()),
    }
    for (i, confirmed, words, role) in [(0, true, YES, LEADER), (1, false, NO, DIRECTOR)] {
        let Some(token) = tokens.get(i) else { break };
        let answer = PartnerAnswer {
            confirmed,
            name: "Eksempel Person".to_owned(),
            role: in_lang(role, lang).to_owned(),
            comment: format!("{} {MARK}", in_lang(words, lang)),
            way: Way::Link,
        };
        let when = at + Duration::minutes(if confirmed { 3 } else { 5 });
        if !confirmations::answer(tx, token, &answer, when).await? {
            return Err(Failed::Demo("a link does not work".to_owned()));
        }
    }
    Ok(())
}

/// The ministry sets a rate for a euro, which is an example and no bank's.
pub(super) async fn set_rate(tx: &mut Tx, ministry: &MinistryActor, at: OffsetDateTime) -> Result<(), Failed> {
    let permit = settings::may_change(&ministry.actor, Setting::EuroRate)?;
    let change = Change {
        value: Some(Value::Rate(Quantity::of_ten_thousandths(115_000))),
        valid_from: oslo_date(at + Duration::DAY),
        source: "eksempel, ikke en virkelig kurs".to_owned(),
    };
    kept_settings::change(tx, &permit, &ministry.actor, &change, 0, at)
        .await
        .map_err(|e| Failed::Demo(format!("the rate is refused: {e}")))
}

/// The caseworker assesses every partner that must be. The case is locked.
pub(super) async fn assess(
    tx: &mut Tx,
    who: &OfficeActor,
    app: &Application,
    lang: Lang,
    at: OffsetDateTime,
) -> Result<(), Failed> {
    let permit = policy::may::<AssessStateAid>(&who.actor, app.kind())?;
    for (party, _) in state_aid::list_to_assess(tx.conn(), app.id).await? {
        let company = party.said.kind == "bedrift";
        // Where nothing is given but the price, and where something is.
        let keeps = company && app.receipt().is_some_and(|r| r.case.number % 3 == 0 && r.case.number < 200);
        let basis = if keeps { Basis::DeMinimis } else { Basis::NotAid };
        let assessed = AidAssessment {
            economic: company,
            advantage: company,
            basis: company.then_some(basis),
            // A number that is formed rightly and stands for nobody.
            orgnr: if keeps { "800000009".parse().ok() } else { None },
            amount: if keeps { Ore::new(4_000_050) } else { Ore::ZERO },
            elsewhere: Ore::ZERO,
            cleared_on: None,
            procurement: if company { Procurement::Follows } else { Procurement::NothingBought },
            reason: format!(
                "{} {MARK}",
                in_lang(
                    if keeps {
                        KEEPS
                    } else if company {
                        PAID
                    } else {
                        NO_BUSINESS
                    },
                    lang
                )
            ),
        };
        let keep = AidToKeep { party: &party, assessed: &assessed, opened_with: 0 };
        if !state_aid::save(tx, &permit, who, app, &keep, at).await? {
            return Err(Failed::Demo("a partner was assessed twice".to_owned()));
        }
    }
    Ok(())
}
