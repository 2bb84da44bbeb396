#!/usr/bin/env python3
"""Restart three replicas behind a balancer under load and count the reads that failed.

usage: rolling_restart.py HEARSAY CORPUS nginx|haproxy [--rate 2000] [--seconds 20]

Each replica is ended with SIGTERM and started again, one after the other; then one is ended with
SIGKILL and started again. Exit status 1 when a read failed, or two answers of one generation differ.
Everything listens on 127.0.0.1, ports 18310 to 18313. Python 3.9+, standard library only.
"""
import argparse, collections, http.client, os, signal, socket, subprocess, sys, tempfile, threading, time

HERE = os.path.dirname(os.path.abspath(__file__))
PORTS = [18311, 18312, 18313]
TARGETS = ["/claims?limit=20", "/articles", "/actors?limit=5", "/healthz"]


def start(options, port):
    configuration = os.path.join(options.scratch, "config.json")
    with open(configuration, "w") as file:
        file.write('{"limits": {"lameDuckSeconds": 1, "drainSeconds": 10}, "log": {"level": "error"}}')
    process = subprocess.Popen(
        [options.hearsay, "serve", "--config", configuration, "--corpus", options.corpus,
         "--port", str(port)], stdout=subprocess.PIPE, env={})
    process.stdout.readline()
    return process


def balancer(options):
    if options.balancer == "nginx":
        command = ["nginx", "-p", options.scratch, "-g", "daemon off;", "-c", HERE + "/nginx.conf"]
    else:
        command = ["haproxy", "-db", "-f", HERE + "/haproxy.cfg"]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", 18310), 1).close()
            time.sleep(0.5)
            return process
        except OSError:
            time.sleep(0.05)
    sys.exit("the balancer does not listen")


class Load:
    def __init__(self, rate, clients=16):
        self.stopped = False
        self.done = collections.Counter()
        self.slowest = 0.0
        self.answers = {}
        self.lock = threading.Lock()
        self.interval = clients / rate
        self.threads = [threading.Thread(target=self.run, args=(n,)) for n in range(clients)]
        for thread in self.threads:
            thread.start()

    def run(self, number):
        connection = None
        due = time.monotonic() + number * self.interval / 16
        turn = number
        while not self.stopped:
            time.sleep(max(0, due - time.monotonic()))
            due = max(due + self.interval, time.monotonic() - 1)
            target = TARGETS[turn % len(TARGETS)]
            turn += 1
            begin = time.monotonic()
            try:
                connection = connection or http.client.HTTPConnection("127.0.0.1", 18310, timeout=10)
                connection.request("GET", target)
                answer = connection.getresponse()
                body = answer.read()
                result = answer.status
                if answer.getheader("Connection") == "close":
                    connection.close()
                    connection = None
            except (OSError, http.client.HTTPException) as error:
                result, body = type(error).__name__, b""
                connection = None
            with self.lock:
                self.done[result] += 1
                self.slowest = max(self.slowest, time.monotonic() - begin)
                if result == 200:
                    self.answers.setdefault(target, set()).add(body)

    def stop(self):
        self.stopped = True
        for thread in self.threads:
            thread.join()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("hearsay")
    parser.add_argument("corpus")
    parser.add_argument("balancer", choices=["nginx", "haproxy"])
    parser.add_argument("--rate", type=int, default=2000)
    parser.add_argument("--seconds", type=float, default=20)
    options = parser.parse_args()
    options.hearsay = os.path.abspath(options.hearsay)
    with tempfile.TemporaryDirectory() as options.scratch:
        replicas = [start(options, port) for port in PORTS]
        front = balancer(options)
        begin = time.monotonic()
        load = Load(options.rate)
        statuses = []
        for index, how in [(0, signal.SIGTERM), (1, signal.SIGTERM), (2, signal.SIGTERM), (0, signal.SIGKILL)]:
            time.sleep(options.seconds / 5)
            replicas[index].send_signal(how)
            statuses.append(replicas[index].wait())
            replicas[index] = start(options, PORTS[index])
        time.sleep(options.seconds / 5)
        load.stop()
        elapsed = time.monotonic() - begin
        for process in replicas + [front]:
            process.terminate()
            process.wait()
    total = sum(load.done.values())
    failed = total - load.done[200]
    differing = [target for target, bodies in load.answers.items() if len(bodies) > 1]
    print(f"{options.balancer}: {total} reads, {total / elapsed:.0f}/s, {failed} failed "
          f"{dict((k, v) for k, v in load.done.items() if k != 200)}, slowest {load.slowest * 1000:.0f} ms, "
          f"exit statuses {statuses}, targets with differing answers {differing}")
    sys.exit(1 if failed or differing else 0)


main()
