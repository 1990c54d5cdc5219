#!/usr/bin/env python3
"""I/O error sweep (SQLite's own method): run the program again and again on a fresh copy of its data folder; in run k the k-th
write/fsync/truncate/open/read below that folder fails.  After each run the checker opens the data without any injected fault.

  sweep.py --base good.db --cmd "./writer --db {db} --count 5" --check "./writer --mode check --db {db}" --ops wft --errno ENOSPC
Demanded: no death by signal, no hang, everything acknowledged ('^ACK n') is there, nothing partial, data intact.
"""
import argparse, errno, json, os, re, shlex, shutil, subprocess, sys, tempfile
ap = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
ap.add_argument('--shim', required=True, help='failio.so'); ap.add_argument('--base', help='data file to start from (none: the program creates it)'); ap.add_argument('--cmd', required=True); ap.add_argument('--check', required=True)
ap.add_argument('--ops', default='wft'); ap.add_argument('--errno', default='ENOSPC'); ap.add_argument('--sticky', action='store_true'); ap.add_argument('--short', action='store_true')
ap.add_argument('--step', type=int, default=1); ap.add_argument('--max', type=int, default=400); ap.add_argument('--ack', default=r'^ACK (\d+)'); ap.add_argument('--timeout', type=float, default=60)
a = ap.parse_args(); so = a.shim; tmp = tempfile.mkdtemp(prefix='ioerr.'); d = os.path.join(tmp, 'd'); ack = re.compile(a.ack, re.M)
S = dict(runs=0, faults_hit=0, acks=0, lost=0, partial=0, damaged=0, signals=0, hangs=0, silent_exit0=0, recovered=0); notes = []
def fresh():
    shutil.rmtree(d, ignore_errors=True); os.mkdir(d); db = os.path.join(d, 'archive.db')
    if a.base: shutil.copy(a.base, db); shutil.copytree(os.path.join(os.path.dirname(a.base), 'key'), os.path.join(d, 'key'))
    return db
def run(n):
    db = fresh(); cnt = os.path.join(tmp, 'count'); e = dict(os.environ, LD_PRELOAD=so, FAILIO_DIR=d, FAILIO_OPS=a.ops, FAILIO_ERRNO=str(getattr(errno, a.errno)), FAILIO_COUNT=cnt)
    if a.sticky: e['FAILIO_STICKY'] = '1'
    if a.short: e['FAILIO_SHORT'] = '1'
    if n: e['FAILIO_N'] = str(n)
    if os.path.exists(cnt): os.unlink(cnt)
    try: p = subprocess.run(shlex.split(a.cmd.format(db=db)), env=e, capture_output=True, text=True, timeout=a.timeout); rc = p.returncode; out = p.stdout
    except subprocess.TimeoutExpired as x: rc = 'hang'; out = (x.stdout or b'').decode() if isinstance(x.stdout, bytes) else (x.stdout or '')
    total = int(open(cnt).read()) if os.path.exists(cnt) else 0
    return db, rc, out, total
db, rc, out, total = run(0); print(f'clean run: exit {rc}, {total} operations, {len(ack.findall(out))} acks'); clean_exit = rc
for n in range(1, min(total, a.max * a.step) + 1, a.step):
    db, rc, out, seen = run(n); S['runs'] += 1; acks = [int(x) for x in ack.findall(out)]; last = max(acks, default=0); S['acks'] += len(acks)
    if seen >= n or rc not in (0,): S['faults_hit'] += 1
    if rc == 'hang': S['hangs'] += 1; notes.append((n, 'hang'))
    elif rc < 0: S['signals'] += 1; notes.append((n, f'signal {-rc}'))
    c = subprocess.run(shlex.split(a.check.format(db=db)), capture_output=True, text=True, timeout=120)
    try: j = json.loads(c.stdout.strip().splitlines()[-1])
    except Exception:
        if last: S['damaged'] += 1; notes.append((n, 'checker: ' + (c.stderr or c.stdout)[-120:]))
        continue
    if j['integrity'] != 'ok': S['damaged'] += 1; notes.append((n, j['integrity'][:100]))
    if j['max_seq'] < last: S['lost'] += last - j['max_seq']; notes.append((n, f"acked {last}, there {j['max_seq']}"))
    S['partial'] += j['partial']
shutil.rmtree(tmp); [print('note', x) for x in notes[:8]]; S.update(ops=a.ops, errno=a.errno, sticky=a.sticky, short=a.short); print(json.dumps(S))
sys.exit(1 if S['lost'] or S['partial'] or S['damaged'] or S['signals'] or S['hangs'] else 0)
