"""A virtual microphone, a real sound server: what is played is what is recorded."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from tests.end_to_end.engine_process import command, environment
from tests.engine.recording.sounds import RATE, decoded

MODULES = (
    "module-null-sink sink_name=room sink_properties=device.description=Room rate=48000",
    "module-null-sink sink_name=speakers sink_properties=device.description=Speakers rate=48000",
    "module-remap-source master=room.monitor source_name=desk channels=1"
    " source_properties=device.description=Desk",
    "module-native-protocol-unix",
)
NEEDED = ("pulseaudio", "pactl", "paplay", "sox")


@dataclass(frozen=True)
class Server:
    """A sound server of the test's own."""

    environ: dict[str, str]
    folder: Path

    def play(self, sink: str, hz: int) -> subprocess.Popen[bytes]:
        """Play a tone without end."""
        wav = self.folder / f"{hz}.wav"
        made = f"sox -n -r 48000 -c 2 {wav.name} synth 120 sine {hz} vol 0.3"
        subprocess.run(made.split(), cwd=self.folder, check=True, capture_output=True)
        return subprocess.Popen(["paplay", f"--device={sink}", str(wav)], env=self.environ)

    def record(self, *arguments: str | Path) -> subprocess.Popen[str]:
        """`undertone record`."""
        return subprocess.Popen(
            command("record", *arguments),
            env=self.environ,
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )

    def kill(self) -> None:
        """The server is gone, and every input with it."""
        subprocess.run(["pulseaudio", "--kill"], env=self.environ, check=False, capture_output=True)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"a virtual microphone needs {', '.join(missing)}")
    (tmp_path / "run").mkdir(mode=0o700)
    (tmp_path / ".asoundrc").write_text("pcm.!default { type pulse }\n", encoding="utf-8")
    environ = {
        **environment(),
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "PULSE_LATENCY_MSEC": "40",
    }
    loaded = [argument for module in MODULES for argument in ("-L", module)]
    start = ["pulseaudio", "-n", "--daemonize=yes", "--exit-idle-time=-1", *loaded]
    if subprocess.run(start, env=environ, check=False, capture_output=True).returncode:
        pytest.skip("PulseAudio does not start here")
    subprocess.run(["pactl", "set-default-source", "desk"], env=environ, check=True)
    subprocess.run(["pactl", "set-default-sink", "speakers"], env=environ, check=True)
    server = Server(environ, tmp_path)
    yield server
    server.kill()


def dominant_hz(path: Path, channel: int) -> float:
    """The strongest frequency of the middle of a recording."""
    samples = decoded(path)[:, channel].astype(float)
    middle = samples[len(samples) // 2 : len(samples) // 2 + RATE // 2]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    return float(np.argmax(spectrum) * RATE / len(middle))


def wait_until_growing(path: Path, bytes_more: int) -> None:
    """Until the recording has so many bytes of sound."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if path.exists() and path.stat().st_size > 8_300 + bytes_more:
            return
        time.sleep(0.05)
    raise AssertionError("nothing is recorded")


def test_a_microphone_and_the_computers_own_sound_have_a_channel_each(server: Server) -> None:
    playing = [server.play("room", 440), server.play("speakers", 880)]
    path = server.folder / "call.flac"
    recording = server.record("-o", path, "--computer")
    wait_until_growing(path, 200_000)
    recording.send_signal(2)  # Ctrl+C
    told, _ = recording.communicate(timeout=30)
    for each in playing:
        each.kill()
        each.wait()
    assert recording.returncode == 0, told
    assert "“Desk” and “Monitor of Speakers”" in told
    assert dominant_hz(path, 0) == pytest.approx(440, abs=4)
    assert dominant_hz(path, 1) == pytest.approx(880, abs=4)


def test_a_killed_recording_can_be_read(server: Server) -> None:
    playing = server.play("room", 440)
    path = server.folder / "cut.flac"
    recording = server.record("-o", path, "-i", "desk")
    wait_until_growing(path, 100_000)
    recording.kill()
    recording.communicate()
    playing.kill()
    playing.wait()
    assert dominant_hz(path, 0) == pytest.approx(440, abs=4)


def test_an_input_that_disappears_ends_the_recording_cleanly(server: Server) -> None:
    playing = server.play("room", 440)
    path = server.folder / "gone.flac"
    recording = server.record("-o", path)
    wait_until_growing(path, 100_000)
    server.kill()
    told, _ = recording.communicate(timeout=60)
    playing.wait()
    assert recording.returncode == 0, told
    assert "“Desk” was unplugged or switched off" in told
    assert dominant_hz(path, 0) == pytest.approx(440, abs=4)


def test_without_any_input_one_sentence_says_so(tmp_path: Path) -> None:
    environ = {**environment(), "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    if os.path.exists("/dev/snd"):
        pytest.skip("this machine has a sound card")
    done = subprocess.run(
        command("record"),
        env=environ,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 3
    assert done.stderr.startswith("No microphone was found")
    assert done.stderr.count("\n") == 1
