use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use time::Date;

use super::moves;
use super::views::{CalendarPage, Past, PreviewPage, Row, Shown};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::SystemActor;
use crate::domain::people::policy;
use crate::domain::people::policy::Administer;
use crate::domain::places::reference::{Holiday, HolidayChange, HolidayFault, LONGEST_NAME, LONGEST_SOURCE};
use crate::domain::values::language::{Bilingual, Lang};
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::places::holidays;
use crate::store::places::holidays::{CorrectError, Corrected};
use crate::store::{ReadTx, Tx};
use crate::web::faults::read_date;
use crate::web::form::{Step, opened_version, refused, what_follows};
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    ar: String,
    lagret: String,
}

struct Opened {
    days: Vec<Holiday>,
    corrections: Vec<Corrected>,
    today: Date,
}

impl Opened {
    async fn read(state: &AppState) -> Result<Opened, AppError> {
        let mut read = ReadTx::begin(&state.pool).await?;
        Ok(Opened {
            days: holidays::list(read.conn()).await?,
            corrections: holidays::list_corrections(read.conn()).await?,
            today: oslo_date(state.clock.now()),
        })
    }
    fn version(&self) -> i64 {
        self.corrections.first().map_or(0, |c| c.id)
    }
    fn named(&self, t: &Texts, day: Date) -> String {
        self.days
            .iter()
            .find(|h| h.day == day)
            .map_or_else(|| t.helligdag_vanlig().to_owned(), |h| h.name.in_lang(t.lang()).to_owned())
    }

    fn page(&self, visitor: &Visitor, year: &str, form: Shown, faults: Vec<ShownFault>) -> CalendarPage {
        let t = visitor.texts();
        let mut years: Vec<i32> = self.days.iter().map(|h| h.day.year()).collect();
        years.dedup();
        let year = year.parse().ok().filter(|y| years.contains(y)).unwrap_or(self.today.year());
        CalendarPage {
            page: visitor.page(MenuItem::Calendar).with_form_that_sends("skjema"),
            rows: self
                .days
                .iter()
                .filter(|h| h.day.year() == year)
                .map(|h| Row {
                    day: t.date_weekday(h.day),
                    name: h.name.in_lang(visitor.lang).to_owned(),
                    corrected: self.corrections.iter().any(|c| c.day == h.day),
                })
                .collect(),
            history: self
                .corrections
                .iter()
                .map(|c| Past {
                    day: t.date(c.day),
                    name: c
                        .name
                        .as_ref()
                        .map_or_else(|| t.helligdag_vanlig().to_owned(), |name| name.in_lang(visitor.lang).to_owned()),
                    source: c.source.clone(),
                    who: t.innstilling_hvem_nar().rolle(t.role_code(&c.role)).navn(&c.by).tid(t.moment(c.at)),
                })
                .collect(),
            year,
            years,
            form,
            version: self.version(),
            saved: false,
            faults,
        }
    }
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    _actor: SystemActor,
    Query(asked): Query<Asked>,
) -> Result<CalendarPage, AppError> {
    let form = Shown { holiday: "ja".to_owned(), ..Shown::default() };
    let mut page = Opened::read(&state).await?.page(&visitor, &asked.ar, form, Vec::new());
    page.saved = asked.lagret == "ja";
    Ok(page)
}

fn read(t: &Texts, form: &Shown, opened: &Opened) -> Result<HolidayChange, Vec<ShownFault>> {
    let day = read_date(t, &form.day).map_err(|told| vec![ShownFault::new("dato", told)])?;
    let name = (form.holiday != "nei").then(|| Bilingual { nb: form.nb.clone(), nn: form.nn.clone() });
    let change = HolidayChange { day, name, source: form.source.clone() };
    let faults = change.faults(&opened.days, opened.today);
    if faults.is_empty() { Ok(change) } else { Err(faults.into_iter().map(|f| say(t, f, form)).collect()) }
}

fn say(t: &Texts, fault: HolidayFault, form: &Shown) -> ShownFault {
    let field = |lang: Lang| format!("navn-{}", lang.code());
    let name = |lang: Lang| lang.pick(&form.nb, &form.nn).chars().count();
    match fault {
        HolidayFault::TooEarly => ShownFault::new("dato", t.helligdag_feil_dag()),
        HolidayFault::NameMissing(lang) => ShownFault::new(field(lang), t.helligdag_feil_navn(t.standard(&lang))),
        HolidayFault::NameTooLong(lang) => {
            ShownFault::new(field(lang), t.feil_for_langt().tegn(name(lang)).maks(LONGEST_NAME))
        }
        HolidayFault::Same => ShownFault::new("dato", t.helligdag_feil_lik()),
        HolidayFault::FirstOfYear => ShownFault::new("dato", t.helligdag_feil_nyttar()),
        HolidayFault::UnknownYear => ShownFault::new("dato", t.helligdag_feil_ukjent_ar()),
        HolidayFault::SourceMissing => ShownFault::new("kilde", t.innstilling_feil_kilde()),
        HolidayFault::SourceTooLong => {
            ShownFault::new("kilde", t.feil_for_langt().tegn(form.source.chars().count()).maks(LONGEST_SOURCE))
        }
    }
}

/// First shows which deadlines move; only the button of that page decides.
pub(super) async fn save(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let permit = policy::may_always::<Administer>(&actor.actor)?;
    let opened = Opened::read(&state).await?;
    let version = opened_version::<i64>(&typed);
    let form = Shown {
        day: typed.get("dato").to_owned(),
        holiday: typed.get("helligdag").to_owned(),
        nb: typed.get("navn-nb").to_owned(),
        nn: typed.get("navn-nn").to_owned(),
        source: typed.get("kilde").to_owned(),
    };
    let again = |faults| CalendarPage { version, ..opened.page(&visitor, "", form.clone(), faults) };
    let step = Step::of(&typed);
    if step == Step::Form {
        return Ok(again(Vec::new()).into_response());
    }
    let change = match read(t, &form, &opened) {
        Ok(change) => change,
        Err(faults) => return Ok(refused(again(faults))),
    };
    if step == Step::Decide {
        let mut tx = Tx::begin(&state.pool).await?;
        match holidays::correct(&mut tx, permit, &actor, &change, version, state.clock.now()).await {
            Ok(()) => {
                tx.commit().await?;
                let to = format!("/helligdager?ar={}&lagret=ja", change.day.year());
                return Ok(Redirect::to(&to).into_response());
            }
            Err(CorrectError::Stale) => {}
            Err(CorrectError::Faults(found)) => {
                let faults = found.into_iter().map(|f| say(t, f, &form)).collect();
                return Ok(refused(again(faults)));
            }
            Err(CorrectError::Store(e)) => return Err(e.into()),
        }
    }
    let changed = version != opened.version();
    let mut read = ReadTx::begin(&state.pool).await?;
    let page = PreviewPage {
        page: visitor.page(MenuItem::Calendar).with_form_that_sends("skjema"),
        day: t.date_weekday(change.day),
        before: opened.named(t, change.day),
        after: change
            .name
            .as_ref()
            .map_or_else(|| t.helligdag_vanlig().to_owned(), |name| name.in_lang(visitor.lang).trim().to_owned()),
        moves: moves::tell(read.conn(), t, &opened.days, &change).await?,
        version: opened.version(),
        form,
        changed,
    };
    Ok(what_follows(page, changed))
}
