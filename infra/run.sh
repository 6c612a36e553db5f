#!/usr/bin/env bash
# Runs the assistant on this machine until Ctrl+C.
#
#   infra/run.sh            one host, embedded: http://localhost:3978
#   infra/run.sh --scaled   PostgreSQL, Redis and two hosts behind nginx, all on loopback, from Debian's packages
#
# PORT sets the port people use (3978). What --scaled keeps lies in a new folder under TMPDIR and is removed at the end.
set -euo pipefail
cd "$(dirname "$0")/.."
port=${PORT:-3978}

case ${1:-} in
  '') exec dotnet run --project src/Assistant.Host -c Release -- --urls "http://localhost:$port" ;;
  --scaled) ;;
  --help) sed -n '2,7p' "$0" | sed 's/^# \{0,1\}//'; exit 0 ;;
  *) echo "'$1' is no option; see --help." >&2; exit 1 ;;
esac

postgres=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1 || true)
for need in redis-server:redis-server nginx:nginx; do
  PATH="$PATH:/usr/sbin" command -v "${need%%:*}" >/dev/null || { echo "'${need%%:*}' is missing: apt-get install ${need##*:}" >&2; exit 2; }
done
[ -n "$postgres" ] || { echo "PostgreSQL is missing: apt-get install postgresql" >&2; exit 2; }

work=$(mktemp -d)
chmod 755 "$work"
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
pids=()
end() {
  trap - EXIT
  trap '' INT TERM # a second Ctrl+C must not leave a server behind
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  [ ! -e "$work/redis.pid" ] || kill "$(cat "$work/redis.pid")" 2>/dev/null || true
  as_postgres "$postgres/pg_ctl" -D "$work/db" -m fast stop >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT TERM

# Ports that the system does not lend to outgoing connections meanwhile.
free() {
  node -e 'const s=require("net").createServer(),t=()=>s.listen(20000+Math.floor(Math.random()*10000),"127.0.0.1");
    s.on("error",t).on("listening",()=>{console.log(s.address().port);s.close()});t()'
}
db=$(free) cache=$(free) one=$(free) two=$(free)

mkdir "$work/db" "$work/data" # the hosts share their keys there
[ "$(id -u)" != 0 ] || chown postgres "$work/db"
as_postgres "$postgres/initdb" -D "$work/db" -U assistant -A trust -E UTF8 --locale=C >/dev/null
as_postgres "$postgres/pg_ctl" -D "$work/db" -o "-c listen_addresses=127.0.0.1 -p $db -k $work/db" -l "$work/db/log" -w start >/dev/null
as_postgres "$postgres/createdb" -h 127.0.0.1 -p "$db" -U assistant assistant
redis-server --port "$cache" --bind 127.0.0.1 --save '' --appendonly no --daemonize yes --pidfile "$work/redis.pid" >/dev/null

dotnet build src/Assistant.Host -c Release -nologo -v quiet -clp:NoSummary
for host in one two; do
  dotnet run --project src/Assistant.Host -c Release --no-build -- \
    --urls "http://127.0.0.1:${!host}" --Data:Folder "$work/data" --DirectLine:PublicUrl "http://localhost:$port" \
    --Storage:PostgreSql "Host=127.0.0.1;Port=$db;Username=assistant;Database=assistant" --Storage:Redis "127.0.0.1:$cache" \
    > "$work/$host.log" 2>&1 &
  pids+=($!)
done
for host in one two; do
  for _ in $(seq 240); do
    curl -fsS -o /dev/null "http://127.0.0.1:${!host}/health/ready" 2>/dev/null && continue 2
    kill -0 "${pids[0]}" "${pids[1]}" 2>/dev/null || { cat "$work"/*.log >&2; exit 1; }
    sleep 0.25
  done
  echo "host $host does not get ready:" >&2
  cat "$work/$host.log" >&2
  exit 1
done

mkdir "$work/proxy"
# Without credentials the hosts serve this machine alone, and take a forwarded request for a stranger's: here nobody else can reach the proxy.
sed -e '/X-Forwarded/d' -e "s/host-a:8080/127.0.0.1:$one/; s/host-b:8080/127.0.0.1:$two/; s/listen 8080/listen 127.0.0.1:$port/; s:/dev/stdout:$work/proxy/access.log:" \
  infra/docker/proxy.conf > "$work/proxy/site.conf"
cat > "$work/proxy/nginx.conf" <<CONF
pid $work/proxy/nginx.pid;
error_log $work/proxy/error.log;
events {}
http {
  client_body_temp_path $work/proxy/body; proxy_temp_path $work/proxy/temp;
  fastcgi_temp_path $work/proxy/fastcgi; uwsgi_temp_path $work/proxy/uwsgi; scgi_temp_path $work/proxy/scgi;
  include $work/proxy/site.conf;
}
CONF
PATH="$PATH:/usr/sbin" nginx -c "$work/proxy/nginx.conf" -g 'daemon off;' &
pids+=($!)
echo "ready: http://localhost:$port (hosts on $one and $two, PostgreSQL on $db, Redis on $cache); Ctrl+C ends all"
wait -n "${pids[@]}"
