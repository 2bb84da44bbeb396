#!/usr/bin/env python3
"""Compares the release server with nginx on this machine, and prints ratios.

    swift build -c release
    python3 Benchmarks/run.py                 # all figures, about two minutes
    python3 Benchmarks/run.py --rounds 3 --only small --only claims

Needs nginx and wrk (apt-get install nginx-light wrk) and two cores: servers run on the first, load on
the last. Rounds are interleaved, so that what else the machine does falls on both; figures are medians.
Neither writes an access log.

    small    CPU time per request, /healthz against nginx `return` with the same octets
    claims   CPU time per request, a page of claims against nginx serving the same octets from a file
    tail     p99 at 256 connections, /healthz against nginx `return`
    idle     user memory per idle connection, at 10,000 connections
    start    from exec to the first answer of a data endpoint

A --peer NAME=URL=PID (repeatable), already running, joins `small` and `tail`: a Hummingbird or other
server that answers the same octets at URL in process PID.
Exit status 1 when a goal is missed.
"""
import argparse
import http.client
import os
import random
import re
import resource
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TICK = os.sysconf("SC_CLK_TCK")
GOALS = {"small": 0.95, "claims": 1.0, "tail": 1.0, "idle": 256, "start": 50}


def free_port():
    """A port below those that the kernel gives to clients, which the load would take in the meantime."""
    while True:
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", random.randrange(20_000, 30_000)))
                return probe.getsockname()[1]
            except OSError:
                pass


def get(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer.status, dict((k.lower(), v) for k, v in answer.getheaders()), content


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def user_memory(pid):
    with open(f"/proc/{pid}/status") as status:
        return int(re.search(r"RssAnon:\s+(\d+) kB", status.read()).group(1)) * 1024


class Target:
    """One server under load: where to ask it, and whose CPU time counts."""

    def __init__(self, name, url, pid):
        self.name, self.url, self.pid, self.rounds = name, url, pid, []

    def round(self, connections, seconds):
        before = cpu_seconds(self.pid)
        output = subprocess.run(
            ["taskset", "-c", LOAD_CORE, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", self.url],
            capture_output=True, text=True, check=True).stdout
        used = cpu_seconds(self.pid) - before
        requests = int(re.search(r"(\d+) requests in", output).group(1))
        if "Non-2xx" in output or requests == 0:
            sys.exit(f"{self.name}: wrong answers\n{output}")
        tail, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", output).groups()
        self.rounds.append((used / requests * 1e6, requests / seconds,
                            float(tail) * {"us": 1, "ms": 1e3, "s": 1e6}[unit]))

    def median(self, column):
        return statistics.median(row[column] for row in self.rounds)

    def row(self):
        return "  %-12s %6.2f µs CPU/request  %8.0f requests/s  p99 %7.0f µs" % (
            self.name, self.median(0), self.median(1), self.median(2))


def compare(figure, title, targets, column, arguments, connections):
    """Interleaves rounds; the first target is ours, the second nginx."""
    for _ in range(arguments.rounds):
        for target in targets:
            target.round(connections, arguments.seconds)
    print(f"{figure}: {title}")
    for target in targets:
        print(target.row())
    # Paired rounds are next to each other in time, so their ratio suffers least from the machine.
    ratios = [ours[column] / other[column] for ours, other in zip(targets[0].rounds, targets[1].rounds)]
    verdict(figure, statistics.median(ratios), "× " + targets[1].name)


def verdict(figure, value, unit):
    passed = value <= GOALS[figure]
    RESULTS.append(passed)
    print("  => %.2f %s, goal %s: %s\n" % (value, unit, GOALS[figure], "met" if passed else "MISSED"))


def start_server(binary, corpus, port):
    """Starts our server with one event loop's worth of cores; returns it and the time to its first answer."""
    began = time.monotonic()
    process = subprocess.Popen(
        ["taskset", "-c", SERVER_CORE, binary, "serve", "--host", "127.0.0.1", "--port", str(port), "--corpus", corpus,
         "--log-level", "warning"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while time.monotonic() - began < 20:
        try:
            if get(port, "/claims?limit=0")[0] == 200:
                return process, time.monotonic() - began
        except OSError:
            pass
        if process.poll() is not None:
            sys.exit(f"the server ended with status {process.returncode}")
        time.sleep(0.0005)
    sys.exit("the server did not answer")


def start_nginx(folder, small, claims, port):
    """Starts nginx with the same octets; returns its worker."""
    with open(os.path.join(folder, "claims.json"), "wb") as file:
        file.write(claims)
    text = small.decode().replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace('"', '\\"')
    with open(os.path.join(folder, "nginx.conf"), "w") as file:
        file.write(f"""
worker_processes 1; daemon off; pid {folder}/nginx.pid; error_log /dev/null;
events {{ worker_connections 16384; }}
http {{
  access_log off; keepalive_requests 1000000000; sendfile on; tcp_nopush on; open_file_cache max=10;
  client_body_temp_path {folder}/1; proxy_temp_path {folder}/2; fastcgi_temp_path {folder}/3;
  uwsgi_temp_path {folder}/4; scgi_temp_path {folder}/5; default_type application/json;
  server {{
    listen 127.0.0.1:{port};
    location = /small {{ return 200 "{text}"; }}
    location = /claims.json {{ root {folder}; }}
  }}
}}""")
    os.chmod(folder, 0o755)
    process = subprocess.Popen(["taskset", "-c", SERVER_CORE, "nginx", "-c", f"{folder}/nginx.conf", "-p", folder])
    time.sleep(0.5)
    with open(f"/proc/{process.pid}/task/{process.pid}/children") as children:
        worker = int(children.read().split()[0])
    status, _, content = get(port, "/small")
    if (status, content) != (200, small):
        sys.exit(f"nginx does not serve the same octets: {status} {content[:80]!r}")
    return process, worker


def idle(server, port, count):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, count + 100), hard))
    # The first connections make the loops' tables grow; what counts is what one more costs.
    warm = [open_idle(port) for _ in range(500)]
    before = user_memory(server.pid)
    held = [open_idle(port) for _ in range(count - 500)]
    time.sleep(1)
    each = (user_memory(server.pid) - before) / len(held)
    for client in warm + held:
        client.close()
    print(f"idle: user memory at {count} idle connections that have been served once")
    verdict("idle", each, "octets each")


def open_idle(port):
    client = socket.create_connection(("127.0.0.1", port))
    client.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
    client.recv(4096)
    return client


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=os.path.join(ROOT, ".build/release/hearsay"))
    parser.add_argument("--corpus", default=os.path.join(ROOT, "seeds"))
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=int, default=2)
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--claims", default="/claims?topic=observation-posts&limit=20")
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=URL=PID")
    parser.add_argument("--only", action="append", choices=list(GOALS))
    arguments = parser.parse_args()
    wanted = arguments.only or list(GOALS)

    starts = []
    for _ in range(5 if "start" in wanted else 0):
        server, seconds = start_server(arguments.binary, arguments.corpus, free_port())
        server.kill()
        server.wait()
        starts.append(seconds * 1000)
    if starts:
        print("start: ms to the first answer, " + " ".join("%.0f" % s for s in starts))
        verdict("start", statistics.median(starts), "ms")

    port, nginx_port = free_port(), free_port()
    server, _ = start_server(arguments.binary, arguments.corpus, port)
    with tempfile.TemporaryDirectory() as folder:
        small, claims = get(port, "/healthz")[2], get(port, arguments.claims)[2]
        nginx, worker = start_nginx(folder, small, claims, nginx_port)
        ours = f"http://127.0.0.1:{port}"
        theirs = f"http://127.0.0.1:{nginx_port}"
        peers = [peer.split("=", 2) for peer in arguments.peer]

        def targets(path, file, with_peers=False):
            found = [Target("hearsay", ours + path, server.pid), Target("nginx", theirs + file, worker)]
            return found + [Target(n, u, int(p)) for n, u, p in peers if with_peers]

        try:
            if "small" in wanted:
                compare("small", f"{len(small)} octets, {arguments.connections} connections",
                        targets("/healthz", "/small", True), 0, arguments, arguments.connections)
            if "claims" in wanted:
                compare("claims", f"{len(claims)} octets, {arguments.connections} connections",
                        targets(arguments.claims, "/claims.json"), 0, arguments, arguments.connections)
            if "tail" in wanted:
                compare("tail", "p99 at 256 connections", targets("/healthz", "/small", True), 2, arguments, 256)
            if "idle" in wanted:
                idle(server, port, 10_000)
        finally:
            server.send_signal(signal.SIGKILL)
            nginx.terminate()
            nginx.wait()
    sys.exit(0 if all(RESULTS) else 1)


RESULTS = []
CORES = sorted(os.sched_getaffinity(0))
SERVER_CORE, LOAD_CORE = str(CORES[0]), str(CORES[-1])

if __name__ == "__main__":
    main()
