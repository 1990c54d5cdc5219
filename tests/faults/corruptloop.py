#!/usr/bin/env python3
"""Damage a copy of a data file N times and see what notices.

Each round damages one fresh copy (kinds: byte = K random bytes, page = one page of random bytes, zero = one page zeroed,
trunc = cut at a random length, head = one byte of the 100-byte header) and records: does it open, what do quick_check and
integrity_check say and how long do they take, did the logical content (every row of every table) change without notice, and,
with --cmd, what the program under test does with the file (exit status, signal, time; a hang counts after --timeout).

  corruptloop.py --base good.db --rounds 1000 --cmd "./writer --mode check --db {db}"
A program passes when it never dies by a signal, never hangs, and never exits 0 on a file whose content changed.
"""
import argparse, hashlib, json, os, random, shlex, shutil, sqlite3, subprocess, sys, tempfile, time
ap = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
ap.add_argument('--base', required=True); ap.add_argument('--rounds', type=int, default=1000); ap.add_argument('--seed', type=int, default=1)
ap.add_argument('--kinds', default='byte,page,zero,trunc,head'); ap.add_argument('--bytes', type=int, default=1, help='bytes changed in kind byte')
ap.add_argument('--cmd'); ap.add_argument('--timeout', type=float, default=20); ap.add_argument('--save-dir', help='keep files on which the program misbehaved')
ap.add_argument('--ignore-exit', default='', help='exit statuses of --cmd that mean: damage seen, refused (default: any non-zero)')
a = ap.parse_args(); R = random.Random(a.seed); good = open(a.base, 'rb').read()
page = int.from_bytes(good[16:18], 'big') or 4096; page = 65536 if page == 1 else page
def content(path):
    c = sqlite3.connect(f'file:{path}?mode=ro', uri=True); c.text_factory = bytes; h = hashlib.sha256()
    try:
        for (n,) in c.execute("select name from sqlite_master where type='table' and name not like 'sqlite_%' order by name").fetchall():
            for r in c.execute(f'select * from "{n.decode()}"'): h.update(repr(r).encode())
        return h.hexdigest()
    finally: c.close()
tmp = tempfile.mkdtemp(prefix='corrupt.'); db = os.path.join(tmp, 'archive.db'); shutil.copy(a.base, db); ref = content(db)
S = {}; kinds = a.kinds.split(','); T = dict(quick=[], full=[], cmd=[])
def bump(k, f): S.setdefault(k, {}).setdefault(f, 0); S[k][f] += 1
bad = 0
for i in range(a.rounds):
    k = kinds[i % len(kinds)]; b = bytearray(good)
    if k == 'byte':
        for _ in range(a.bytes): j = R.randrange(len(b)); b[j] ^= R.randrange(1, 256)
    elif k == 'page': p = R.randrange(len(b) // page); b[p * page:(p + 1) * page] = R.randbytes(page)
    elif k == 'zero': p = R.randrange(len(b) // page); b[p * page:(p + 1) * page] = bytes(page)
    elif k == 'trunc': del b[R.randrange(len(b)):]
    elif k == 'head': j = R.randrange(100); b[j] ^= R.randrange(1, 256)
    for s in ('', '-wal', '-shm', '-journal'):
        if os.path.exists(db + s): os.unlink(db + s)
    open(db, 'wb').write(b); bump(k, 'rounds'); seen = {}
    for what in ('quick', 'full'):
        t = time.perf_counter()
        try:
            c = sqlite3.connect(f'file:{db}?mode=ro', uri=True); c.text_factory = bytes
            r = c.execute('pragma ' + ('quick_check' if what == 'quick' else 'integrity_check')).fetchall(); seen[what] = r != [(b'ok',)]; c.close()
        except (sqlite3.Error, UnicodeError, MemoryError, OverflowError): seen[what] = True
        T[what].append((time.perf_counter() - t) * 1e3)
    try: changed = content(db) != ref; readerr = False
    except Exception: changed = True; readerr = True
    if seen['quick']: bump(k, 'quick_check_sees')
    if seen['full']: bump(k, 'integrity_check_sees')
    if changed: bump(k, 'content_changed')
    if changed and not readerr and not seen['full']: bump(k, 'silent_change')
    if not changed and not seen['full']: bump(k, 'harmless')
    if a.cmd:
        t = time.perf_counter(); p = subprocess.Popen(shlex.split(a.cmd.format(db=db)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try: rc = p.wait(a.timeout)
        except subprocess.TimeoutExpired: p.kill(); p.wait(); rc = 'hang'
        T['cmd'].append((time.perf_counter() - t) * 1e3)
        verdict = 'prog_hang' if rc == 'hang' else f'prog_signal_{-rc}' if rc < 0 else 'prog_ok' if rc == 0 else 'prog_refuses'
        bump(k, verdict)
        if rc == 0 and changed: bump(k, 'prog_ok_on_changed_content')
        if rc == 'hang' or (rc != 'hang' and rc < 0) or (rc == 0 and changed):
            bad += 1
            if a.save_dir: os.makedirs(a.save_dir, exist_ok=True); open(os.path.join(a.save_dir, f'{i}-{k}-{rc}.db'), 'wb').write(b)
shutil.rmtree(tmp)
for k in kinds: print(f'{k:6}', json.dumps(S.get(k, {})))
def pct(v, q): v = sorted(v); return round(v[min(len(v) - 1, int(len(v) * q))], 2) if v else None
print(json.dumps(dict(file_bytes=len(good), rounds=a.rounds, misbehaved=bad, ms={k: dict(p50=pct(v, .5), p99=pct(v, .99), max=pct(v, 1)) for k, v in T.items() if v})))
sys.exit(1 if bad else 0)
