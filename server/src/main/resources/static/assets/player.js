// The player: HLS where the browser needs help with it, chapters that seek, speed, and the place where one stopped.
"use strict";
const video = document.getElementById("player");
if (video) {
  adaptive(video);
  chapters(video);
  speed(video);
  remember(video);
}

for (const button of document.querySelectorAll("button[data-copies]")) {
  // Browsers give the clipboard to pages over https only; elsewhere people select the text.
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.querySelector(button.dataset.copies).value);
    button.textContent = button.dataset.copied;
  });
}

function adaptive(player) {
  const address = player.dataset.hls;
  if (!address) return;
  if (window.Hls && Hls.isSupported()) {
    // The policy of our pages allows no worker made of text; decoding is the browser's matter anyway.
    // Captions come as tracks of the page, which live on when the MP4 steps in: not a second time from the playlist.
    // Nothing of the film is fetched before somebody plays it: many open a page and few of them watch.
    const hls = new Hls({ enableWorker: false, autoStartLoad: false, startLevel: -1, capLevelToPlayerSize: true, subtitleTrackController: undefined });
    player.addEventListener("play", () => hls.startLoad(player.currentTime || -1), { once: true });
    hls.on(Hls.Events.ERROR, (_, trouble) => {
      // What cannot be played in pieces is played whole: the MP4 is still there as a source.
      if (trouble.fatal) {
        const at = player.currentTime;
        hls.destroy();
        player.removeAttribute("src");
        player.load();
        player.currentTime = at;
      }
    });
    hls.loadSource(address);
    hls.attachMedia(player);
    if (!player.paused) hls.startLoad(player.currentTime || -1); // played before this script was there
    player.dataset.plays = "hls";
  } else if (player.canPlayType("application/vnd.apple.mpegurl")) {
    player.querySelectorAll("track").forEach(track => track.remove()); // the playlist names them
    player.src = address;
    player.dataset.plays = "native";
  }
}

function chapters(player) {
  const buttons = [...document.querySelectorAll("#chapters button")];
  const seconds = buttons.map(button => Number(button.dataset.at));
  buttons.forEach((button, i) => button.addEventListener("click", () => {
    player.currentTime = seconds[i];
    player.play().catch(() => {});
  }));
  let current = -1;
  player.addEventListener("timeupdate", () => {
    const now = seconds.findLastIndex(start => start <= player.currentTime + 0.05);
    if (now === current) return;
    current = now;
    buttons.forEach((button, i) => i === now ? button.setAttribute("aria-current", "true") : button.removeAttribute("aria-current"));
  });
}

function speed(player) {
  const choice = document.getElementById("speed");
  choice?.addEventListener("change", () => { player.playbackRate = Number(choice.value); });
}

function remember(player) {
  const key = "podium.at." + player.dataset.video;
  const margin = 10;
  // Set before anything is loaded, it is where the browser begins: the film's start is not fetched in vain.
  const at = Number(localStorage.getItem(key) ?? 0);
  if (at > margin && at < Number(player.dataset.seconds) - margin) player.currentTime = at;
  let last = 0;
  player.addEventListener("timeupdate", () => {
    if (Math.abs(player.currentTime - last) < 5) return;
    last = player.currentTime;
    localStorage.setItem(key, String(Math.floor(last)));
  });
  player.addEventListener("ended", () => localStorage.removeItem(key));
}
