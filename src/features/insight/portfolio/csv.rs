//! The same numbers as CSV, with decimal commas.

use axum::extract::{Query, State};
use axum::response::Response;
use futures_util::StreamExt;

use super::filter::{Asked, Filter, Status};
use super::handlers::load;
use super::{choices, queries, report, views};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MinistryActor;
use crate::domain::places::reference::place_in;
use crate::domain::programme::goals::sub_goal_shares;
use crate::domain::values::ids::CaseNumber;
use crate::domain::values::money::Kroner;
use crate::i18n::{Lang, Texts};
use crate::state::AppState;
use crate::store::ReadTx;
use crate::web::csv::{Downloads, NobodyReads, Pieces, Sheet, download, file, in_pieces};
use crate::web::{AppError, Visitor};

/// Each holds a connection and a picture of the database while it is read.
static FILES: Downloads = Downloads::at_once(4);
/// Rows in one piece of the answer.
const PIECE: usize = 200;

/// The table over counties.
pub(super) async fn counties(
    State(state): State<AppState>,
    visitor: Visitor,
    _actor: MinistryActor,
    Query(asked): Query<Asked>,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let mut read = ReadTx::begin_with_choices(&state.pool).await?;
    let choices = choices::choices(read.conn()).await?;
    let filter = Filter::read(&asked, &choices);
    let report = load(&mut read, &filter, &choices).await?;
    drop(read);
    let head = [
        t.ord_fylke().to_owned(),
        t.ord_innbyggere().to_owned(),
        t.ord_kommuner().to_owned(),
        t.portefolje_har_sokt().to_owned(),
        t.portefolje_har_fatt().to_owned(),
        t.portefolje_aldri_sokt().to_owned(),
        t.ord_soknader().to_owned(),
        of_part(t, &filter, t.portefolje_csv_sokt()),
        of_part(t, &filter, t.portefolje_csv_tildelt()),
        of_part(t, &filter, t.portefolje_csv_per_innbygger()),
    ];
    let row = |name: &str, s: &report::Sum| {
        vec![
            name.to_owned(),
            s.population.to_string(),
            s.municipalities.to_string(),
            s.applicants.to_string(),
            s.winners.to_string(),
            s.never.to_string(),
            s.applications.to_string(),
            s.applied.to_string(),
            s.granted.to_string(),
            per_head(s),
        ]
    };
    let rows = std::iter::once(head.to_vec())
        .chain(report.counties.iter().map(|county| row(&county.name, &county.sum)))
        .chain(std::iter::once(row(t.ord_i_alt(), &report.total)));
    let bytes = file(rows).map_err(AppError::internal)?;
    Ok(download("portefolje-fylker", oslo_date(state.clock.now()), bytes))
}

/// Two decimals with a comma.
fn per_head(s: &report::Sum) -> String {
    let hundredths = if s.population == 0 { 0 } else { (s.granted.get() * 100 + s.population / 2) / s.population };
    format!("{},{:02}", hundredths / 100, hundredths % 100)
}

/// One row for each application of the report, sent piece by piece while it is read.
pub(super) async fn applications(
    State(state): State<AppState>,
    visitor: Visitor,
    _actor: MinistryActor,
    Query(asked): Query<Asked>,
) -> Result<Response, AppError> {
    let (t, lang) = (visitor.texts(), visitor.lang);
    let (pieces, body) = in_pieces(&FILES)?;
    let mut read = ReadTx::begin_download(&state.pool).await?;
    let choices = choices::choices(read.conn()).await?;
    let filter = Filter::read(&asked, &choices);
    let years: Vec<i32> = queries::years(read.conn(), &filter).await?.into_iter().map(|y| y.year).collect();
    let mut sheet = Sheet::default();
    sheet.row(&head(t, &filter, &years)).map_err(AppError::internal)?;

    // The read-only transaction lives as long as the answer; it ends when nobody reads any more.
    tokio::spawn(async move {
        match send_rows(&mut read, &filter, t, lang, &years, sheet, pieces).await {
            Err(e) if e.is::<NobodyReads>() => tracing::info!("a CSV was not read to its end"),
            Err(e) => tracing::error!(error = %e, "a CSV was cut off"),
            Ok(()) => {}
        }
    });
    Ok(download("portefolje", oslo_date(state.clock.now()), body))
}

fn head(t: &Texts, filter: &Filter, years: &[i32]) -> Vec<String> {
    let mut head: Vec<String> = [
        t.ord_saksnummer(),
        t.ord_prosjekt(),
        t.ord_utlysning(),
        t.ord_kommune(),
        t.ord_kommunenummer(),
        t.ord_statsforvalter(),
        t.ord_fylke(),
        t.ord_sentralitet(),
        t.ord_innbyggere(),
        t.portefolje_csv_sendt(),
        t.ord_for_sent(),
        t.ord_status(),
        t.portefolje_csv_vedtatt(),
    ]
    .map(str::to_owned)
    .to_vec();
    head.extend((1..=3).map(|n| t.portefolje_csv_vekt(n)));
    head.push(of_part(t, filter, t.portefolje_csv_sokt()));
    head.extend(years.iter().map(|y| of_goal(t, filter, &t.portefolje_csv_sokt_ar(*y))));
    head.push(of_part(t, filter, t.portefolje_csv_tildelt()));
    head.extend(years.iter().map(|y| of_goal(t, filter, &t.portefolje_csv_tildelt_ar(*y))));
    head
}

/// The heading of a column of amounts says which part of them it has: a file is read without the page it came from.
fn of_part(t: &Texts, filter: &Filter, heading: &str) -> String {
    let goal = filter.goal.map(|g| t.ord_delmaal_nummer(g.number()));
    let year = filter.year.map(|y| y.to_string());
    let part: Vec<String> = goal.into_iter().chain(year).collect();
    if part.is_empty() { heading.to_owned() } else { format!("{heading} ({})", part.join(", ")) }
}

/// The same for a column that names its year itself.
fn of_goal(t: &Texts, filter: &Filter, heading: &str) -> String {
    match filter.goal {
        Some(goal) => format!("{heading} ({})", t.ord_delmaal_nummer(goal.number())),
        None => heading.to_owned(),
    }
}

async fn send_rows(
    read: &mut ReadTx,
    f: &Filter,
    t: &'static Texts,
    lang: Lang,
    years: &[i32],
    mut sheet: Sheet,
    pieces: Pieces,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut rows = sqlx::query!(
        r#"select a.case_year as "case_year!", a.case_number as "case_number!", a.title, u.title_nb, u.title_nn, m.name, m.number,
                  o.name as office, fy.name as fylke, m.centrality, m.population, a.submitted_at as "submitted_at!", a.late as "late!",
                  st.status as "status!", d.decided_at as "decided_at?", g.weights as "weights!",
                  coalesce(y.years, '{}') as "years!", coalesce(y.amounts, '{}') as "amounts!",
                  coalesce(c.years, '{}') as "granted_years!", coalesce(c.amounts, '{}') as "granted!"
           from application a
           join municipality m on m.orgnr = a.municipality
           join fylke fy on fy.number = m.fylke
           join statsforvalter o on o.orgnr = a.office
           join call u on u.id = a.call
           left join decision d on d.application = a.id
           cross join lateral (select case when a.stage = 'withdrawn' then 'withdrawn' else coalesce(d.outcome, 'open') end as status) st
           cross join lateral (select array[coalesce(max(weight) filter (where sub_goal = 1), 0), coalesce(max(weight) filter (where sub_goal = 2), 0),
                                            coalesce(max(weight) filter (where sub_goal = 3), 0)] as weights
                               from application_sub_goal where application = a.id) g
           cross join lateral (select array_agg(year) as years, array_agg(applied) as amounts from application_year where application = a.id) y
           cross join lateral (select array_agg(year) as years, array_agg(amount) as amounts from commitment where application = a.id) c
           where a.stage <> 'draft' and ($1::uuid is null or a.call = $1) and ($2::int is null or a.office = $2)
             and ($3::text is null or m.fylke = $3)
             and ($4::int is null or g.weights[$4] > 0)
             and (st.status = $5::text or ($5 is null and st.status <> 'withdrawn'))
             and ($6::int is null or m.centrality = $6)
             and ($7::int is null or $7 = any (y.years) or $7 = any (c.years))
           order by a.case_year, a.case_number"#,
        f.call.map(|c| c.0),
        f.office.map(|o| o.0),
        f.fylke,
        f.goal.map(|g| g.number()),
        f.status.map(|s| s.code()),
        f.centrality,
        f.year
    )
    .fetch(read.conn());
    let mut in_piece = 0;
    while let Some(row) = rows.next().await {
        let r = row?;
        let weights: [i32; 3] = r.weights.try_into().map_err(|_| "three weights")?;
        let part = |amount: i64| match f.goal {
            Some(goal) => sub_goal_shares(Kroner::new(amount), weights)[goal as usize - 1].get(),
            None => amount,
        };
        let of_year = |in_years: &[i32], amounts: &[i64], year: i32| {
            in_years.iter().zip(amounts).filter(|(y, _)| **y == year).map(|(_, a)| part(*a)).sum::<i64>()
        };
        let applied: Vec<i64> = years.iter().map(|y| of_year(&r.years, &r.amounts, *y)).collect();
        let granted: Vec<i64> = years.iter().map(|y| of_year(&r.granted_years, &r.granted, *y)).collect();
        let mut cells = vec![
            CaseNumber { year: r.case_year, number: r.case_number }.to_string(),
            r.title,
            lang.pick(r.title_nb, r.title_nn),
            r.name,
            r.number,
            place_in(&r.office).to_owned(),
            r.fylke,
            r.centrality.to_string(),
            r.population.to_string(),
            t.date_table(oslo_date(r.submitted_at)),
            (if r.late { t.ord_ja() } else { t.ord_nei() }).to_owned(),
            Status::from_code(&r.status).map_or("", |s| views::status(t, s)).to_owned(),
            r.decided_at.map(|at| t.date_table(oslo_date(at))).unwrap_or_default(),
        ];
        cells.extend(weights.map(|w| w.to_string()));
        for amounts in [&applied, &granted] {
            cells.push(amounts.iter().sum::<i64>().to_string());
            cells.extend(amounts.iter().map(i64::to_string));
        }
        sheet.row(&cells)?;
        in_piece += 1;
        if in_piece == PIECE {
            in_piece = 0;
            pieces.pass_on(sheet.take()?).await?;
        }
    }
    pieces.pass_on(sheet.take()?).await?;
    Ok(pieces.end().await?)
}
