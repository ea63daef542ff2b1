// The demo accounts that `serve` prints. The municipality of the journeys writes nynorsk.
import { ensure } from "./report.mjs";

const ADDRESS = {
  municipality_submitter: "innsender.gloppen", municipality_writer: "skriver.gloppen",
  municipality_reader: "leser.alvdal", municipality_administrator: "administrator.alvdal", bokmal_submitter: "innsender.alvdal",
  caseworker: "saksbehandler.vestland", office_leader: "leder.vestland", approver: "godkjenner.vestland",
  ministry_reader: "leser.departementet", frame_manager: "rammeansvarlig",
  system_administrator: "systemadministrator", several_roles: "flere.roller",
  inland_leader: "leder.innlandet", inland_approver: "godkjenner.innlandet", inland_caseworker: "saksbehandler2.innlandet",
};

export async function accounts(service) {
  const password = service.printed.match(/passord: ([^\s)]+)\)/)?.[1];
  ensure(password, `no demo accounts were printed:\n${service.printed}`);
  return Object.fromEntries(Object.entries(ADDRESS).map(([role, name]) => [role, { email: `${name}@example.org`, password }]));
}
