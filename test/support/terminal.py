"""Runs a command in a pseudo terminal of 80 columns and plays a script of what to wait for and what to type.

Standard input: JSON {"command": [...], "env": {...}, "steps": [[wait for, then type], ...]}. Standard output: JSON
{"screen": all that was written, "status": exit status}. Gives up after 45 seconds.
"""
import fcntl, json, os, pty, select, struct, sys, termios, time

task = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    os.execvpe(task["command"][0], task["command"], task["env"])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

screen, seen, steps, deadline = b"", 0, list(task["steps"]), time.monotonic() + 45
while time.monotonic() < deadline:
    ready, _, _ = select.select([terminal], [], [], 0.1)
    if ready:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            break
        if not part:
            break
        screen += part
    while steps and steps[0][0].encode() in screen[seen:]:
        wanted, keys = steps.pop(0)
        seen = screen.index(wanted.encode(), seen) + len(wanted.encode())
        os.write(terminal, keys.encode())
else:
    os.kill(pid, 9)
_, status = os.waitpid(pid, 0)
json.dump({"screen": screen.decode(errors="replace"), "status": os.waitstatus_to_exitcode(status)}, sys.stdout)
