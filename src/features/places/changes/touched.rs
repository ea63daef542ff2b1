//! What a change of municipalities touches: drafts, running cases, awards and access, counted, and what becomes of each.

use sqlx::PgConnection;

use crate::domain::places::changes::{ChangeKind, MunicipalityChange};
use crate::i18n::Texts;
use crate::store::StoreError;

pub(super) async fn tell(
    conn: &mut PgConnection,
    t: &Texts,
    change: &MunicipalityChange,
) -> Result<Vec<String>, StoreError> {
    let all: Vec<i32> = change.municipalities.iter().map(|id| id.0).collect();
    let ended: Vec<i32> = change.ended().iter().map(|id| id.0).collect();
    let counts = sqlx::query!(
        r#"select count(*) filter (where stage = 'draft' and deleted_at is null) as "drafts!",
                  count(*) filter (where stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended')) as "open!",
                  count(*) filter (where stage = 'decided' and exists (select from commitment c where c.application = a.id)) as "awards!"
           from application a where owner = any($1)"#,
        &all
    )
    .fetch_one(&mut *conn)
    .await?;
    let people = sqlx::query_scalar!(
        r#"select count(distinct account) as "n!" from role_assignment where municipality = any($1) and removed_at is null"#,
        &ended
    )
    .fetch_one(conn)
    .await?;
    let merger = change.kind == ChangeKind::Merger;
    let mut lines = Vec::new();
    lines.push(if merger {
        t.kommuneendring_virkning_utkast_slutter(counts.drafts)
    } else {
        t.kommuneendring_virkning_utkast(counts.drafts)
    });
    lines.push(t.kommuneendring_virkning_saker(counts.open));
    lines.push(t.kommuneendring_virkning_tilskudd(counts.awards));
    if merger {
        lines.push(t.kommuneendring_virkning_tilgang(people));
        lines.push(t.kommuneendring_virkning_malform().to_owned());
    }
    lines.push(t.kommuneendring_virkning_rammer().to_owned());
    Ok(lines)
}
