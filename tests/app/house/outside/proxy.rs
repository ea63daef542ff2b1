//! Behind a real proxy as it comes from Debian, with TLS in front and no setting but `proxy_pass`: nginx then writes a
//! `Host` of its own. The client sends what a browser without `Sec-Fetch-Site` sends (Safari before 16.4).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use praksisnaer::app::build_app;
use praksisnaer::config::Config;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::server::connections::Limits;
use praksisnaer::state::AppState;
use sqlx::PgPool;

use super::connections::Listening;
use crate::house::robustness::{PASSWORD, with_password};
use crate::world::World;

struct Nginx {
    child: Child,
    folder: PathBuf,
    origin: String,
}

impl Nginx {
    /// A port nobody has now.
    fn free_port() -> u16 {
        std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
    }
    fn start(port: u16, to: std::net::SocketAddr) -> Nginx {
        let folder = std::env::temp_dir().join(format!("mellomtjener-{}-{port}", std::process::id()));
        fs::create_dir(&folder).unwrap();
        let made = Command::new("openssl")
            .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"])
            .args(["-addext", "subjectAltName=DNS:localhost", "-keyout", "key.pem", "-out", "cert.pem"])
            .current_dir(&folder)
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {kind};"))
            .concat();
        let settings = format!(
            "daemon off; pid nginx.pid; error_log error.log; worker_processes 1; events {{}} \
             http {{ access_log off; {temporary} server {{ listen 127.0.0.1:{port} ssl; \
             ssl_certificate cert.pem; ssl_certificate_key key.pem; location / {{ proxy_pass http://{to}; }} }} }}"
        );
        fs::write(folder.join("nginx.conf"), settings).unwrap();
        let program = ["/usr/sbin/nginx", "/usr/bin/nginx"].into_iter().find(|p| Path::new(p).exists());
        let child = Command::new(program.expect("nginx is there: run bin/prepare test"))
            .arg("-p")
            .arg(&folder)
            .args(["-c", "nginx.conf", "-e", "error.log"])
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let nginx = Nginx { child, folder, origin: format!("https://localhost:{port}") };
        for _ in 0..300 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return nginx;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("{}", fs::read_to_string(nginx.folder.join("error.log")).unwrap_or_default());
    }
    /// Status, where it leads, and the page. Cookies are kept.
    async fn curl(&self, path: &str, form: &[(&str, &str)], headers: &[&str]) -> (u16, String, String) {
        let mut curl = tokio::process::Command::new("curl");
        curl.current_dir(&self.folder).args(["-sS", "--max-time", "60", "--noproxy", "*", "--cacert", "cert.pem"]);
        curl.args(["-b", "jar", "-c", "jar", "-w", "\n%{http_code} %{redirect_url}"]);
        for (name, value) in form {
            curl.args(["--data-urlencode", &format!("{name}={value}")]);
        }
        for header in headers {
            curl.args(["-H", header]);
        }
        let done = curl.arg(format!("{}{path}", self.origin)).output().await.unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let text = String::from_utf8(done.stdout).unwrap();
        let (page, told) = text.rsplit_once('\n').unwrap();
        let (status, to) = told.split_once(' ').unwrap();
        (status.parse().unwrap(), to.trim_start_matches(&self.origin).to_owned(), page.to_owned())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // The master process ends its workers; killed, it would leave them.
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn behind_a_proxy_that_writes_its_own_host_every_form_goes_through(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, email) = with_password(&world, Role::MunicipalityWriter, "Alvdal").await;
    let call = world.open_call().await;
    let id = world.draft(&writer, call).await;
    let port = Nginx::free_port();
    let config = Config { public_url: format!("https://localhost:{port}"), ..Config::for_tests() };
    let state = AppState {
        pool: world.pool.clone(),
        clock: world.clock.clone(),
        config: Arc::new(config),
        files: world.files.clone(),
    };
    let listening = Listening::start(build_app(state), Limits::default()).await;
    let nginx = Nginx::start(port, listening.at);
    let own = format!("Origin: {}", nginx.origin);
    let own = [own.as_str()];

    let (status, _, page) = nginx.curl("/logg-inn", &[], &[]).await;
    assert!(status == 200 && page.contains("<h1"), "{status} {page}");
    let (status, to, _) = nginx.curl("/logg-inn", &[("epost", &email), ("passord", PASSWORD)], &own).await;
    assert_eq!((status, to.starts_with("/logg-inn?inne=1")), (303, true), "{to}");
    let jar = fs::read_to_string(nginx.folder.join("jar")).unwrap();
    assert!(jar.contains("__Host-okt"), "{jar}");

    let here = format!("/soknader/{id}/del/om");
    let (status, _, page) = nginx.curl(&here, &[], &[]).await;
    assert_eq!(status, 200);
    let value = |name: &str| {
        let (_, after) = page.split_once(&format!("name=\"{name}\" value=\"")).expect(name);
        after.split('"').next().unwrap().to_owned()
    };
    let (version, role) = (value("versjon"), value("_rolle"));
    let form = [
        ("_rolle", role.as_str()),
        ("versjon", &version),
        ("handling", "senere"),
        ("om-prosjekttittel", "Vaktlag uten vegger"),
    ];
    // Another site's form changes nothing, and its writer sees what was written.
    let (status, _, page) = nginx.curl(&here, &form, &["Origin: https://andre.example"]).await;
    assert!(status == 403 && page.contains("<dd class=\"fritekst\">Vaktlag uten vegger</dd>"), "{status} {page}");
    let (status, _, _) = nginx.curl(&here, &form, &["Sec-Fetch-Site: cross-site"]).await;
    assert_eq!(status, 403);
    assert!(!nginx.curl(&here, &[], &[]).await.2.contains("Vaktlag uten vegger"));
    let (status, to, page) = nginx.curl(&here, &form, &own).await;
    assert_eq!(status, 303, "{page}");
    assert!(to.starts_with("/soknader"), "{to}");
    assert!(nginx.curl(&here, &[], &[]).await.2.contains("Vaktlag uten vegger"));
    drop(nginx);
    listening.stop().await;
    world.finish().await;
}
