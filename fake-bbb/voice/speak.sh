#!/usr/bin/env bash
# Says every line of every *.txt here: one small Opus file a sentence, and a table of their lengths in milliseconds.
set -euo pipefail
cd "$(dirname "$0")"
out=../src/main/resources/org/podium/fakebbb/lecture/voice
mkdir -p "$out"
rm -f "$out"/*.ogg "$out"/said.tsv
for text in *.txt; do
  course=${text%.txt}
  n=0
  while IFS='|' read -r voice sentence; do
    n=$((n + 1))
    clip=$(printf '%s-%02d' "$course" "$n")
    espeak-ng -v "$voice" -s 152 -p 48 -a 160 --stdout "$sentence" |
      ffmpeg -nostdin -hide_banner -loglevel error -y -i - -map_metadata -1 -fflags +bitexact -flags +bitexact \
        -af 'silenceremove=start_periods=1:start_threshold=-50dB,areverse,silenceremove=start_periods=1:start_threshold=-50dB,areverse,loudnorm=I=-18,aresample=48000' \
        -ac 1 -c:a libopus -b:a 14k -application voip -frame_duration 60 "$out/$clip.ogg"
    ms=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$out/$clip.ogg" | awk '{ printf "%d", $1 * 1000 }')
    printf '%s\t%s\t%s\n' "$clip" "$ms" "$sentence" >>"$out/said.tsv"
  done < <(grep -v '^ *$' "$text")
done
