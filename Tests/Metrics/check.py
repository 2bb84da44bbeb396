"""Holds /metrics of the server at $SERVER against the two formats and the families that are promised."""
import os
import urllib.error
import urllib.request

from prometheus_client.openmetrics import parser as openmetrics
from prometheus_client import parser as text

SERVER = os.environ["SERVER"]
# Family and type; a counter's samples end in _total, and the older format has no type “info”.
FAMILIES = {
    "hearsay_http_requests": "counter",
    "hearsay_http_request_duration_seconds": "histogram",
    "hearsay_http_response_bytes": "counter",
    "hearsay_http_connections": "gauge",
    "hearsay_sse_streams": "gauge",
    "hearsay_ingest_duration_seconds": "summary",
    "hearsay_index_articles": "gauge",
    "hearsay_index_claims": "gauge",
    "hearsay_index_actors": "gauge",
    "hearsay_index_disagreements": "gauge",
    "hearsay_index_generation": "info",
    "hearsay_build": "info",
    "process_resident_memory_bytes": "gauge",
    "process_cpu_seconds": "counter",
    "process_open_fds": "gauge",
    "process_start_time_seconds": "gauge",
}


def get(path, accept="*/*"):
    request = urllib.request.Request(SERVER + path, headers={"Accept": accept})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.headers["Content-Type"], answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.headers["Content-Type"], error.read().decode()


def families(parser, content):
    found = {}
    for family in parser.text_string_to_metric_families(content):
        assert family.name not in found, f"{family.name} stands twice"
        assert family.documentation, f"{family.name} has no help"
        found[family.name] = family
    return found


def check(media_type, parser, accept, is_open):
    kind, content = get("/metrics", accept)
    assert kind == media_type, f"{accept}: {kind}"
    found = families(parser, content)
    expected = {
        name if is_open or type != "info" else name + "_info": type if is_open or type != "info" else "gauge"
        for name, type in FAMILIES.items()
    }
    assert {name: family.type for name, family in found.items()} == expected, found
    requests = {
        (sample.labels["method"], sample.labels["route"], sample.labels["status"]): sample.value
        for sample in found["hearsay_http_requests"].samples
    }
    assert requests["GET", "/claims", "200"] == 3, requests
    assert requests["GET", "/claims/{id}", "404"] == 1, requests
    assert not any("nothing" in route for _, route, _ in requests), "a route is a path that somebody asked for"
    durations = found["hearsay_http_request_duration_seconds"].samples
    below = [sample.value for sample in durations if sample.name.endswith("_bucket")]
    count = [sample.value for sample in durations if sample.name.endswith("_count")]
    assert below == sorted(below) and below[-1:] == count, durations
    assert found["hearsay_index_articles"].samples[0].value == 5
    print(f"ok   {len(found)} families, {len(content.splitlines())} lines of {media_type}")


for _ in range(3):
    get("/claims")
get("/claims/nothing")
check("text/plain; version=0.0.4; charset=utf-8", text, "*/*", False)
check(
    "application/openmetrics-text; version=1.0.0; charset=utf-8", openmetrics,
    "application/openmetrics-text; version=1.0.0", True,
)
