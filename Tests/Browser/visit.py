"""Opens page.html from an origin of its own in $BROWSER, and prints what the page found out."""
import functools
import http.server
import os
import re
import subprocess
import sys
import tempfile
import threading


class Pages(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


folder = os.path.dirname(os.path.abspath(__file__))
pages = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Pages, directory=folder))
threading.Thread(target=pages.serve_forever, daemon=True).start()
page = f"http://127.0.0.1:{pages.server_port}/page.html?api={os.environ['SERVER']}&token={os.environ['TOKEN']}"
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
    document = subprocess.run(
        [os.environ["BROWSER"], "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
         "--virtual-time-budget=10000", "--dump-dom", page],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60, check=True, text=True).stdout
found = re.search(r'<pre id="log">(.*?)</pre>', document, re.DOTALL)
outcome = found.group(1) if found else document
print(outcome, end="")
sys.exit(0 if "\nEND\n" in outcome and "FAIL" not in outcome else 1)
