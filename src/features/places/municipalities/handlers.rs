use axum::extract::{Path, Query, State};
use axum::response::Response;

use super::views::{Choice, ListPage, OnePage, Past, Row};
use crate::domain::people::actor::SystemActor;
use crate::domain::people::policy;
use crate::domain::people::policy::Administer;
use crate::domain::values::ids::MunicipalityId;
use crate::domain::values::language::LanguageDecision;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::places::municipalities;
use crate::store::places::municipalities::MunicipalityFilter;
use crate::store::places::reference;
use crate::store::places::reference::{LanguageDecisionError, NewLanguageDecision};
use crate::store::{ReadTx, Tx};
use crate::web::faults::{read_date, too_long};
use crate::web::form::{Again, Answered, answer};
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

const DECISIONS: [(&str, LanguageDecision); 3] =
    [("nb", LanguageDecision::Nb), ("nn", LanguageDecision::Nn), ("neutral", LanguageDecision::Neutral)];
const UNKNOWN: &str = "uavklart";
const LONGEST_SOURCE: usize = 300;

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    #[serde(default)]
    sok: String,
    #[serde(default)]
    maal: String,
    #[serde(default)]
    fylke: String,
    #[serde(default)]
    lagret: String,
}

fn decision_of(code: &str) -> Option<LanguageDecision> {
    DECISIONS.iter().find(|(c, _)| *c == code).map(|(_, d)| *d)
}

pub(super) async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    Query(wish): Query<Wish>,
) -> Result<ListPage, AppError> {
    let t = visitor.texts();
    let filter = MunicipalityFilter {
        search: wish.sok.clone(),
        decision: if wish.maal == UNKNOWN { Some(None) } else { decision_of(&wish.maal).map(Some) },
        fylke: (!wish.fylke.is_empty()).then(|| wish.fylke.clone()),
    };
    let mut read = ReadTx::begin(&state.pool).await?;
    let found = municipalities::list(read.conn(), &actor, &filter).await?;
    let undecided = municipalities::count_undecided(read.conn(), &actor).await?;
    let fylker = reference::list_fylker(read.conn()).await?;
    let choice = |value: &str, words: &str, now: &str| Choice {
        value: value.to_owned(),
        words: words.to_owned(),
        chosen: value == now,
    };
    let mut decisions = vec![choice("", t.folk_maal_alle(), &wish.maal)];
    decisions.push(choice(UNKNOWN, t.ord_ikke_avklart(), &wish.maal));
    decisions.extend(DECISIONS.iter().map(|(code, d)| choice(code, t.language_decision(Some(*d)), &wish.maal)));
    let mut counties = vec![choice("", t.folk_fylke_alle(), &wish.fylke)];
    counties.extend(fylker.iter().map(|f| choice(&f.number, &f.name, &wish.fylke)));
    Ok(ListPage {
        page: visitor.page(MenuItem::Municipalities),
        undecided,
        decisions,
        fylker: counties,
        rows: found
            .into_iter()
            .map(|m| Row {
                id: m.id.to_string(),
                number: m.number,
                name: m.name,
                fylke: m.fylke,
                office: m.office,
                decision: t.language_decision(m.decision),
                unknown: m.decision.is_none(),
                since: m.valid_from.map(|d| t.date_table(d)).unwrap_or_default(),
            })
            .collect(),
        search: wish.sok,
    })
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &SystemActor,
    id: MunicipalityId,
    typed: &Typed,
    done: Option<&'static str>,
    again: Again,
) -> Result<OnePage, AppError> {
    let t = visitor.texts();
    let mut read = ReadTx::begin(&state.pool).await?;
    let m = reference::load_municipality(read.conn(), id).await?;
    let history = municipalities::list_decisions(read.conn(), actor, id).await?;
    let version = reference::name_decisions(read.conn(), id).await?;
    let mut facts = vec![
        (t.ord_kommunenummer(), m.number.clone(), None),
        (t.ord_organisasjonsnummer(), id.to_string(), None),
        (t.ord_fylke(), m.fylke_name.clone(), None),
        (t.ord_statsforvalter(), m.office_name.clone(), None),
        (
            t.folk_folketall(),
            t.folk_folketall_verdi().antall(t.number(i64::from(m.population))).ar(m.population_year.to_string()),
            None,
        ),
        (t.ord_sentralitet(), t.folk_sentralitet_verdi(m.centrality.to_string()), None),
    ];
    if let Some((name, language)) = &m.name_sami {
        facts.push((t.folk_samisk_navn(), name.clone(), Some(language.code())));
    }
    if let Some(name) = &m.name_kven {
        facts.push((t.folk_kvensk_navn(), name.clone(), Some("fkv")));
    }
    if let Some(category) = &m.sami_area_category {
        facts.push((t.folk_samisk_omrade(), category.clone(), None));
    }
    let chosen = typed.get("maal");
    Ok(OnePage {
        page: visitor.page(MenuItem::Municipalities).with_form("skjema"),
        id: id.to_string(),
        name: m.name.clone(),
        facts,
        decision: t.language_decision(m.language_decision),
        unknown: m.language_decision.is_none(),
        history: history
            .into_iter()
            .map(|h| Past {
                decision: t.language_decision(Some(h.decision)),
                since: t.date(h.valid_from),
                source: h.source,
            })
            .collect(),
        choices: DECISIONS
            .iter()
            .map(|(code, d)| Choice {
                value: (*code).to_owned(),
                words: t.language_decision(Some(*d)).to_owned(),
                chosen: *code == chosen,
            })
            .collect(),
        date: typed.get("dato").to_owned(),
        source: typed.get("kilde").to_owned(),
        done,
        version,
        stale: again.stale,
        faults: again.faults,
    })
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    Path(orgnr): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<OnePage, AppError> {
    let id = orgnr.parse::<MunicipalityId>().map_err(|_| AppError::NotFound)?;
    let done = (wish.lagret == "ja").then(|| visitor.texts().folk_maal_lagret());
    page(&state, &visitor, &actor, id, &Typed::default(), done, Again::default()).await
}

fn read(t: &Texts, typed: &Typed, municipality: MunicipalityId) -> Result<NewLanguageDecision, Vec<ShownFault>> {
    let mut faults = Vec::new();
    let decision = decision_of(typed.get("maal"));
    if decision.is_none() {
        faults.push(ShownFault::new("maal-nb", t.folk_maal_valg_feil()));
    }
    let date = match (typed.trimmed("dato"), read_date(t, typed.get("dato"))) {
        ("", _) => {
            faults.push(ShownFault::new("dato", t.folk_maal_dato_tom()));
            None
        }
        (_, Ok(date)) => Some(date),
        (_, Err(text)) => {
            faults.push(ShownFault::new("dato", text));
            None
        }
    };
    let source = typed.trimmed("kilde");
    let length = source.chars().count();
    if source.is_empty() {
        faults.push(ShownFault::new("kilde", t.folk_maal_kilde_feil()));
    } else if length > LONGEST_SOURCE {
        faults.push(too_long(t, "kilde", length, LONGEST_SOURCE));
    }
    match (decision, date) {
        (Some(decision), Some(valid_from)) if faults.is_empty() => {
            Ok(NewLanguageDecision { municipality, decision, valid_from, source: source.to_owned() })
        }
        _ => Err(faults),
    }
}

pub(super) async fn decide(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    Path(orgnr): Path<String>,
    typed: Typed,
) -> Result<Response, AppError> {
    let id = orgnr.parse::<MunicipalityId>().map_err(|_| AppError::NotFound)?;
    let permit = policy::may_always::<Administer>(&actor.actor)?;
    let t = visitor.texts();
    let answered = match read(t, &typed, id) {
        _ if typed.switches_language() => Answered::AsTyped,
        Err(faults) => Answered::Refused(faults),
        Ok(new) => {
            let mut tx = Tx::begin(&state.pool).await?;
            let opened = typed.get("versjon");
            match reference::set_language_decision(&mut tx, permit, &actor, &new, opened, state.clock.now()).await {
                Ok(()) => {
                    tx.commit().await?;
                    Answered::Done(format!("/kommuner/{id}?lagret=ja"))
                }
                Err(LanguageDecisionError::Store(e)) => return Err(e.into()),
                Err(LanguageDecisionError::Stale) => Answered::Stale,
                Err(LanguageDecisionError::InTheFuture) => {
                    Answered::refused(ShownFault::new("dato", t.feil_dato_fram()))
                }
                Err(LanguageDecisionError::DayTaken) => Answered::refused(ShownFault::new("dato", t.folk_maal_tatt())),
                Err(LanguageDecisionError::SourceMissing) => {
                    Answered::refused(ShownFault::new("kilde", t.folk_maal_kilde_feil()))
                }
            }
        }
    };
    answer(Ok(answered), async |again| page(&state, &visitor, &actor, id, &typed, None, again).await).await
}
