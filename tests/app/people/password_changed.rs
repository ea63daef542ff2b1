//! The mail about a changed password names somebody who is there to be told.

use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;

use crate::house::robustness::{PASSWORD, give_password};
use crate::world::World;

const NEW: &str = "sju grå måker over fjorden i dag";

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn whom_to_tell_about_a_changed_password_fits_the_account(pool: PgPool) {
    let world = World::new(pool).await;
    let all = ["kommuneadministratoren", "lederen i embetet", "systemadministratoren", "en annen systemadministrator"];
    for (roles, told) in [
        (&[(Role::MunicipalityWriter, "Alvdal")][..], &all[..1]),
        (&[(Role::Approver, "innlandet")], &all[1..2]),
        (&[(Role::OfficeLeader, "innlandet")], &all[2..3]),
        (&[(Role::MunicipalityAdministrator, "Alvdal")], &all[2..3]),
        (&[(Role::FrameManager, "")], &all[2..3]),
        (&[(Role::SystemAdministrator, "")], &all[3..]),
        (&[(Role::MunicipalitySubmitter, "Alvdal"), (Role::Caseworker, "innlandet")], &all[..2]),
    ] {
        let person = world.person_with(roles).await;
        give_password(&world, &person).await;
        let before = world.mail().await.len();
        let form = person.get("/min-konto").await.expect(200).form("Bytt passord");
        let form = form.fill_all([("passord-dagens", PASSWORD), ("passord", NEW), ("passord-igjen", NEW)]);
        form.press("Bytt passord").await.expect(200);
        let mail = world.mail().await.split_off(before);
        let [(_, subject, text)] = mail.as_slice() else { panic!("{mail:?}") };
        assert_eq!(subject, "Passordet ditt er endret");
        for who in all {
            assert_eq!(
                text.contains(&format!("til {who}")) || text.contains(&format!("og {who}")),
                told.contains(&who),
                "{roles:?} {text}"
            );
        }
    }
    world.finish().await;
}
