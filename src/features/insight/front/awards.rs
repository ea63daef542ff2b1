//! The public list of awards, on a page and as a file (offentleglova § 9).

use axum::extract::{Query, State};
use axum::response::Response;
use time::OffsetDateTime;

use super::views::{AwardRow, AwardsPage, YearChoice};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::policy::{Action, table};
use crate::domain::values::ids::{CaseNumber, DecisionId};
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::StoreError;
use crate::store::insight::awards;
use crate::store::insight::awards::{AwardFilter, AwardPlace, PublicAward};
use crate::store::insight::view_changes::View;
use crate::web::csv::{Downloads, NobodyReads, Pieces, Sheet, download, in_pieces};
use crate::web::kept::{Keeping, Looked};
use crate::web::{AppError, MenuItem, Visitor};

/// Anybody may take the list. Those who work in the service have a line of their own.
static FILES: Downloads = Downloads::at_once(8);

const ON_A_PAGE: i64 = 50;
/// Awards in one piece of the file.
const PIECE: i64 = 500;

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    #[serde(default)]
    sok: String,
    #[serde(default)]
    ar: String,
    /// The place behind which the page begins: the last award of the page before.
    #[serde(default)]
    etter: String,
}

pub(super) fn written(place: AwardPlace) -> String {
    format!("{}.{}", place.decided_at.unix_timestamp_nanos() / 1000, place.decision.0.simple())
}

pub(super) fn read_place(text: &str) -> Option<AwardPlace> {
    let (micros, decision) = text.split_once('.')?;
    let decided_at = OffsetDateTime::from_unix_timestamp_nanos(micros.parse::<i64>().ok()? as i128 * 1000).ok()?;
    Some(AwardPlace { decided_at, decision: DecisionId(decision.parse().ok()?) })
}

impl Wish {
    fn filter(&self) -> AwardFilter {
        AwardFilter { search: self.sok.trim().to_owned(), year: self.ar.parse().ok() }
    }
    /// The address of the first page without a search, which is what most people ask for.
    fn first_page(&self) -> String {
        let year = self.filter().year.map(|year| format!("?ar={year}"));
        format!("/tildelinger{}", year.unwrap_or_default())
    }
    fn query(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if !self.sok.trim().is_empty() {
            query.append_pair("sok", self.sok.trim());
        }
        if self.filter().year.is_some() {
            query.append_pair("ar", &self.ar);
        }
        query.finish()
    }
}

pub(super) async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    keeping: Keeping,
    Query(wish): Query<Wish>,
) -> Result<Response, AppError> {
    let mut making = match keeping.look(&state.pool, View::Public, visitor.here == wish.first_page()).await? {
        Looked::Kept(response) => return Ok(response),
        Looked::Gone(making) => making,
    };
    let t = visitor.texts();
    let filter = wish.filter();
    let mut read = filter.begin(&state.pool).await?;
    making.from(&mut read).await?;
    let sums = awards::sum_public(read.conn(), &filter).await?;
    let years = awards::list_years(read.conn()).await?;
    let after = read_place(&wish.etter);
    let mut found = awards::list_public(read.conn(), &filter, ON_A_PAGE + 1, after).await?;
    drop(read);
    let more = found.len() as i64 > ON_A_PAGE;
    found.truncate(ON_A_PAGE as usize);
    let query = wish.query();
    let and = if query.is_empty() { "" } else { "&" };
    let starts = visitor.actor().is_some_and(|a| table(a.role, Action::StartApplication, StageKind::Draft).is_ok());
    // Another feature's page.
    let build = |award: &PublicAward| starts.then(|| format!("/soknader/bygger-pa/{}", award.decision));
    let last = found.last().filter(|_| more).map(|award| written(award.place()));
    let page = AwardsPage {
        page: visitor.page(MenuItem::Awards),
        years: years.into_iter().map(|year| YearChoice { year, chosen: filter.year == Some(year) }).collect(),
        number: sums.number,
        sum: t.kroner(sums.amount),
        awards: found.iter().map(|a| AwardRow { build: build(a), ..AwardRow::of(t, a) }).collect(),
        csv: if query.is_empty() { "/tildelinger.csv".to_owned() } else { format!("/tildelinger.csv?{query}") },
        newest: after
            .map(|_| if query.is_empty() { "/tildelinger".to_owned() } else { format!("/tildelinger?{query}") }),
        later: last.map(|place| format!("/tildelinger?{query}{and}etter={place}")),
        filtered: !query.is_empty(),
        search: wish.sok,
    };
    making.keep(&page, None)
}

pub(super) async fn csv(
    State(state): State<AppState>,
    visitor: Visitor,
    Query(wish): Query<Wish>,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let (pieces, body) = in_pieces(&FILES)?;
    let head = [
        t.ord_saksnummer(),
        t.tildelinger_csv_vedtaksdato(),
        t.ord_kommunenummer(),
        t.ord_kommune(),
        t.ord_fylke(),
        t.ord_statsforvalter(),
        t.ord_prosjekt(),
        t.ord_delmaal(),
        t.tildelinger_csv_fra(),
        t.tildelinger_csv_til(),
        t.tildelinger_csv_belop(),
        t.tildelinger_csv_eksempel(),
    ];
    let mut sheet = Sheet::default();
    sheet.row(&head.map(str::to_owned)).map_err(AppError::internal)?;
    // The first piece is read before the answer begins, so that a database that is away is told by a page.
    let first = piece(&state, &wish.filter(), None).await?;
    let day = oslo_date(state.clock.now());
    tokio::spawn(async move {
        match send(&state, t, &wish.filter(), first, sheet, pieces).await {
            Err(e) if e.is::<NobodyReads>() => tracing::info!("a CSV was not read to its end"),
            Err(e) => tracing::error!(error = %e, "a CSV was cut off"),
            Ok(()) => {}
        }
    });
    Ok(download("tildelinger", day, body))
}

/// A piece of the list in a transaction of its own: no connection and no picture of the database is held while somebody
/// reads. An award never changes, and a new one stands before those already sent.
async fn piece(
    state: &AppState,
    filter: &AwardFilter,
    after: Option<AwardPlace>,
) -> Result<Vec<PublicAward>, StoreError> {
    let mut read = filter.begin(&state.pool).await?;
    awards::list_public(read.conn(), filter, PIECE, after).await
}

async fn send(
    state: &AppState,
    t: &Texts,
    filter: &AwardFilter,
    first: Vec<PublicAward>,
    mut sheet: Sheet,
    pieces: Pieces,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut found = first;
    loop {
        for award in &found {
            sheet.row(&row(t, award))?;
        }
        pieces.pass_on(sheet.take()?).await?;
        let Some(last) = found.last().filter(|_| found.len() as i64 == PIECE) else { break };
        found = piece(state, filter, Some(last.place())).await?;
    }
    Ok(pieces.end().await?)
}

fn row(t: &Texts, a: &PublicAward) -> Vec<String> {
    let goals: Vec<String> = a.sub_goals.iter().map(ToString::to_string).collect();
    vec![
        CaseNumber { year: a.case_year, number: a.case_number }.to_string(),
        t.date_table(oslo_date(a.decided_at)),
        a.municipality_number.clone(),
        a.municipality.clone(),
        a.fylke.clone(),
        a.office.clone(),
        a.title.clone(),
        goals.join(", "),
        a.first_year.to_string(),
        a.last_year.to_string(),
        a.amount.get().to_string(),
        if a.example { t.ord_ja() } else { t.ord_nei() }.to_owned(),
    ]
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_place_in_the_list_is_read_as_it_was_written() {
        let place = AwardPlace {
            decided_at: datetime!(2027-03-01 09:00:00.123456 UTC),
            decision: DecisionId(uuid::Uuid::now_v7()),
        };
        assert_eq!(read_place(&written(place)), Some(place));
        for text in ["", "2", "1.", ".x", "x.00000000000000000000000000000000", "99999999999999999999.0", "-1"] {
            assert_eq!(read_place(text), None, "{text}");
        }
    }
}
