//! Who does the deeds, and the beginning that every sequence starts from.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use praksisnaer::domain::application::form::{Context, Section};
use praksisnaer::domain::clocks::calendar::oslo_date;
use praksisnaer::domain::people::actor::{MinistryActor, MunicipalityActor, OfficeActor, Role};
use praksisnaer::domain::programme::calls::Call;
use praksisnaer::domain::records::job::Kind;
use praksisnaer::domain::values::ids::{CallId, MunicipalityId};
use praksisnaer::domain::values::money::Kroner;
use praksisnaer::mail::Mailer;
use praksisnaer::store::programme::calls;
use sqlx::postgres::PgPoolOptions;
use sqlx::{AssertSqlSafe, PgPool};

use super::deeds::{Done, Not};
use crate::world::World;

/// A municipality's people.
pub(super) struct Town {
    pub(super) id: MunicipalityId,
    /// Writers and submitters; the first two may send.
    pub(super) people: Vec<MunicipalityActor>,
    /// Of the office that decides for it, by its place in [`Cast::offices`].
    pub(super) office: usize,
}

/// An office's people.
pub(super) struct Office {
    pub(super) caseworkers: Vec<OfficeActor>,
    pub(super) leader: OfficeActor,
    /// The last one's limit is below what one application asks for.
    pub(super) approvers: Vec<OfficeActor>,
}

pub(super) struct Cast {
    pub(super) world: World,
    pub(super) towns: Vec<Town>,
    pub(super) offices: Vec<Office>,
    pub(super) ministry: Vec<MinistryActor>,
    /// The call that is there from the beginning.
    pub(super) call: CallId,
    municipalities: BTreeSet<MunicipalityId>,
    mail: Arc<Mutex<Vec<(String, String, String)>>>,
    /// Puts the database back to what it was when everybody had come.
    again: String,
}

/// What one application of the sample answers asks for is 3 600 000.
pub(super) const LOW_LIMIT: Kroner = Kroner::new(2_000_000);

impl Cast {
    pub(super) async fn new(pool: PgPool) -> Cast {
        // Connections that stay, with what they have planned: a test's own end when they are idle for a second.
        let to = (*pool.connect_options()).clone();
        let pool = PgPoolOptions::new().max_connections(7).connect_with(to).await.unwrap();
        let world = World::new(pool).await;
        let (mut towns, mut offices) = (Vec::new(), Vec::new());
        for (name, office) in [("Alvdal", 0), ("Tynset", 0), ("Bergen", 1)] {
            let mut people = Vec::new();
            for role in [Role::MunicipalitySubmitter, Role::MunicipalitySubmitter, Role::MunicipalityWriter] {
                people.push(world.person(role, name).await.municipality_actor());
            }
            towns.push(Town { id: people[0].municipality, people, office });
        }
        for slug in ["innlandet", "vestland"] {
            let mut caseworkers = Vec::new();
            for _ in 0..2 {
                caseworkers.push(world.person(Role::Caseworker, slug).await.office_actor());
            }
            let mut approvers = Vec::new();
            for _ in 0..2 {
                approvers.push(world.person(Role::Approver, slug).await.office_actor());
            }
            approvers.push(world.approver(slug, LOW_LIMIT).await.office_actor());
            let leader = world.person(Role::OfficeLeader, slug).await.office_actor();
            offices.push(Office { caseworkers, leader, approvers });
        }
        let mut ministry = Vec::new();
        for _ in 0..2 {
            ministry.push(world.person(Role::FrameManager, "").await.ministry_actor());
        }
        world.make_reachable(ministry[0].actor.account).await;
        let call = world.open_call().await;
        let context = {
            let mut conn = world.pool.acquire().await.unwrap();
            let terms = calls::find(&mut conn, call).await.unwrap().expect("the call is there");
            drop(conn);
            world.form_context(towns[0].id, &terms).await
        };
        let again = keep_beginning(&world.pool).await;
        let municipalities = context.municipalities;
        Cast { world, towns, offices, ministry, call, municipalities, mail: Arc::default(), again }
    }

    /// Everybody goes.
    pub(super) async fn finish(self) {
        let pool = self.world.pool.clone();
        self.world.finish().await;
        pool.close().await;
    }

    pub(super) async fn begin_again(&self) {
        self.world.clock.set(crate::world::NOW);
        self.mail.lock().unwrap().clear();
        sqlx::raw_sql(AssertSqlSafe(self.again.clone())).execute(&self.world.pool).await.unwrap();
    }

    pub(super) fn context(&self, municipality: MunicipalityId, call: &Call) -> Context {
        Context {
            period: call.period,
            today: oslo_date(self.world.now()),
            municipality,
            municipalities: self.municipalities.clone(),
            min_amount: call.min_amount,
            max_amount: call.max_amount,
            short_track: call.short_track,
        }
    }

    /// Two workers, one after the other or at once: one job, if any is due.
    pub(super) async fn work(&self) -> Result<Done, Not> {
        let mailer = Mailer::to_memory(self.mail.clone(), &self.world.config).unwrap();
        match self.world.worker(mailer).work_one(Kind::Mail).await {
            Ok(_) => Ok(Vec::new()),
            Err(e) => Err(e.into()),
        }
    }
    /// How many mails have left since the beginning.
    pub(super) fn mails(&self) -> usize {
        self.mail.lock().unwrap().len()
    }

    /// Those who may act for the application at all.
    pub(super) fn town_of(&self, municipality: MunicipalityId) -> &Town {
        self.towns.iter().find(|t| t.id == municipality).expect("one of the towns")
    }

    /// The sections that people go on writing in.
    pub(super) const WRITTEN: [Section; 3] = [Section::About, Section::Need, Section::TargetGroup];
}

/// A copy of every table that is not large, and the statements that put it back: whatever tables there come to be.
async fn keep_beginning(pool: &PgPool) -> String {
    let tables: Vec<String> = sqlx::query_scalar(
        "select table_name::text from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
           and table_name not like '\\_sqlx%' order by 1",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    sqlx::raw_sql("create schema beginning").execute(pool).await.unwrap();
    let (mut empty, mut fill) = (String::new(), String::new());
    for table in tables {
        let sql = format!("create table beginning.{table} as table {table}");
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(pool).await.unwrap();
        let rows: i64 =
            sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {table}"))).fetch_one(pool).await.unwrap();
        // Reference data: no deed here changes them.
        if rows > 60 {
            continue;
        }
        empty.push_str(&format!("delete from {table};"));
        if rows > 0 {
            let columns: String = sqlx::query_scalar(
                "select string_agg(quote_ident(column_name), ', ' order by ordinal_position) from information_schema.columns
                 where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'",
            )
            .bind(&table)
            .fetch_one(pool)
            .await
            .unwrap();
            fill.push_str(&format!(
                "insert into {table} ({columns}) overriding system value select {columns} from beginning.{table};"
            ));
        }
    }
    assert!(empty.contains("delete from office_frame;") && empty.contains("delete from event;"));
    // Triggers and keys are off, for the order of tables does not matter then.
    format!("begin; set local session_replication_role = replica; {empty} {fill} commit")
}
