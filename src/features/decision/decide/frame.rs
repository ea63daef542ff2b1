//! The office's frames and everything awarded from them.

use std::collections::BTreeMap;

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use sqlx::types::Json;
use time::OffsetDateTime;

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::OfficeActor;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::money::Kroner;
use crate::state::AppState;
use crate::store::programme::office_years;
use crate::store::{ReadTx, StoreError};
use crate::web::frame_bar::FrameLine;
use crate::web::{AppError, MenuItem, Page, Visitor};

const PER_PAGE: i64 = 50;

struct AwardLine {
    href: String,
    name: String,
    case: String,
    example: bool,
    decided: String,
    amounts: Vec<String>,
    total: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "decision/decide/frame.html")]
struct FramePage {
    page: Page,
    now: String,
    frames: Vec<FrameLine>,
    years: Vec<i32>,
    awards: Vec<AwardLine>,
    heading: String,
    sums: Vec<String>,
    sum: String,
    earlier: Option<i64>,
    later: Option<i64>,
    place: String,
}

struct Award {
    id: ApplicationId,
    case: String,
    municipality: String,
    title: String,
    example: bool,
    decided_at: OffsetDateTime,
    total: Kroner,
    years: Json<BTreeMap<String, Kroner>>,
    count: i64,
}

async fn list_awards(tx: &mut ReadTx, actor: &OfficeActor, page: i64) -> Result<Vec<Award>, StoreError> {
    Ok(sqlx::query_as!(
        Award,
        r#"select a.id as "id: _", a.case_year || '/' || a.case_number as "case!", m.name as municipality, a.title, a.example, d.decided_at,
                  d.total as "total: _", count(*) over () as "count!",
                  (select coalesce(jsonb_object_agg(c.year, c.amount), '{}') from commitment c where c.application = a.id) as "years!: _"
           from decision d join application a on a.id = d.application join municipality m on m.orgnr = a.municipality
           where d.office = $1 and d.total > 0
           order by d.decided_at desc, a.case_year desc, a.case_number desc limit $2 offset $3"#,
        actor.office.0,
        PER_PAGE,
        (page - 1) * PER_PAGE
    )
    .fetch_all(tx.conn())
    .await?)
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let number = query
        .iter()
        .find(|(name, _)| name == "side")
        .and_then(|(_, n)| n.parse::<i64>().ok())
        .filter(|n| (1..=10_000).contains(n))
        .unwrap_or(1);
    let mut tx = ReadTx::begin(&state.pool).await?;
    let years = office_years::list(&mut tx, &actor).await?;
    let awards = list_awards(&mut tx, &actor, number).await?;
    drop(tx);
    if awards.is_empty() && number > 1 {
        return Ok(Redirect::to("/ramme").into_response());
    }
    let count = awards.first().map_or(0, |a| a.count);
    let pages = ((count + PER_PAGE - 1) / PER_PAGE).max(1);
    // The years that can hold an award, and any other that does.
    let shown: Vec<i32> = years.iter().filter(|y| y.open || !y.committed.is_zero()).map(|y| y.year).collect();
    Ok(FramePage {
        page: visitor.page(MenuItem::OfficeFrame),
        now: t.moment(state.clock.now()),
        frames: years.iter().map(|y| FrameLine::of(t, y)).collect(),
        awards: awards
            .iter()
            .map(|a| AwardLine {
                href: format!("/saker/{}", a.id),
                name: format!("{}: {}", a.municipality, a.title),
                case: a.case.clone(),
                example: a.example,
                decided: t.date_table(oslo_date(a.decided_at)),
                amounts: shown
                    .iter()
                    .map(|y| a.years.0.get(&y.to_string()).map_or_else(|| "–".to_owned(), |k| t.number(*k)))
                    .collect(),
                total: t.number(a.total),
            })
            .collect(),
        heading: t.sak_tildelinger_antall(count),
        sums: years.iter().filter(|y| shown.contains(&y.year)).map(|y| t.number(y.committed)).collect(),
        sum: t.number(years.iter().map(|y| y.committed).sum::<Kroner>()),
        years: shown,
        earlier: (number > 1).then(|| number - 1),
        later: (number < pages).then(|| number + 1),
        place: t.ord_side_av().side(number).sider(pages),
    }
    .into_response())
}
