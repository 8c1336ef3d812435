"use strict";
// Plays lessons whose frames were computed beforehand: the page asks nobody for anything.
const { words, lessons } = JSON.parse(document.getElementById("data").textContent);
const state = { lesson: 0, page: 0, frame: 0, shown: null, answer: null, right: 0, made: 0, timer: null };

const lesson = () => lessons[state.lesson];
const page = () => lesson().pages[state.page];
const frames = () => state.shown || page().frames;
const frame = () => frames()[state.frame];

function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

function picture(shown) {
  const ground = page().grounds[shown.ground];
  const holder = make("div", { class: "scroll" });
  holder.innerHTML =
    `<svg viewBox="${ground.view}" role="img">${ground.svg}<g class="coat">${shown.coat}</g></svg>`;
  holder.firstChild.setAttribute("aria-label", shown.sentence);
  return make("figure", {}, holder);
}

function verdict(boots) {
  if (!boots) return null;
  const why = boots.why.length
    ? make("details", {}, make("summary", {}, words.why), ...boots.why.map((line) => make("p", {}, line)))
    : null;
  return make("div", { class: `verdict ${boots.tone}`, role: "status" },
    make("h3", {}, words.boots), make("strong", {}, boots.sentence), why);
}

function otadata(rows) {
  if (!rows) return null;
  const head = make("tr", {}, ...[words.sector, words.sequence, words.state, "CRC", ""].map((name) => make("th", {}, name)));
  const body = rows.map((row, number) =>
    make("tr", { class: `${row.active ? "active" : ""} ${row.changed ? "changed" : ""}` },
      ...[String(number), row.seq, row.state, row.crc, row.active ? `◀ ${words.followed}` : ""]
        .map((cell) => make("td", {}, cell))));
  return make("div", {}, make("h3", {}, words.otadata), make("table", {}, head, ...body));
}

function facts(pairs) {
  if (!pairs.length) return null;
  return make("table", {}, ...pairs.map(([name, value]) =>
    make("tr", {}, make("th", { scope: "row" }, name), make("td", {}, value))));
}

function controls() {
  const last = frames().length - 1;
  return make("nav", { "aria-label": words.step },
    make("button", { id: "back", onclick: back, disabled: atStart() }, words.back),
    make("button", { id: "play", onclick: play }, state.timer ? words.pause : words.play),
    make("input", {
      id: "timeline", type: "range", min: 0, max: Math.max(last, 0), value: state.frame, "aria-label": words.step,
      oninput: (event) => { stop(); state.frame = Number(event.target.value); draw("timeline"); },
    }),
    make("span", {}, `${state.frame + 1} / ${last + 1}`),
    make("button", { id: "next", onclick: next, disabled: atEnd() }, words.next));
}

function answered(result, right) {
  state.answer = { sentence: result.sentence, right };
  if (right !== null) { state.made += 1; state.right += right ? 1 : 0; }
  if (result.frames.length) { state.shown = result.frames; state.frame = 0; }
  draw();
}

function task() {
  const asked = page().task;
  if (!asked) return null;
  const parts = [make("legend", {}, words.task), make("p", {}, asked.question)];
  if (asked.kind === "drag") parts.push(make("p", {}, words.drag));
  if (asked.kind === "predict") parts.push(predictions(asked, (id) => answered(asked.answers[id], asked.answers[id].right)));
  if (asked.kind === "fix") parts.push(repairs(asked));
  if (asked.kind === "cut") parts.push(...cuts(asked));
  if (state.answer) {
    const { right, sentence } = state.answer;
    const mark = right === null ? "" : `${right ? words.right : words.wrong} `;
    parts.push(make("p", { class: `answer ${right === null ? "" : right ? "right" : "wrong"}`, role: "status" }, mark + sentence));
  }
  return make("fieldset", {}, ...parts);
}

function predictions(asked, choose) {
  return make("div", { class: "options" }, ...asked.options.map((option, number) =>
    make("button", { "data-option": option.id, onclick: () => choose(option.id) }, `${number + 1} · ${option.text}`)));
}

function repairs(asked) {
  const boxes = asked.options.map((option) => make("input", { type: "checkbox", value: option.id }));
  const check = () => {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value).join(" ");
    answered(asked.answers[chosen], asked.answers[chosen].right);
  };
  return make("div", { class: "options" },
    ...asked.options.map((option, number) => make("label", {}, boxes[number], option.text)),
    make("button", { onclick: check }, words.check));
}

function cuts(asked) {
  const within = { "0": words.before, "0.5": words.middle, "1": words.after };
  const select = make("select", { "aria-label": words.moments }, ...Object.keys(asked.answers).map((place) => {
    const [at, moment] = place.split(" ");
    return make("option", { value: place }, `${Number(at) + 1} · ${page().frames[at].title} — ${within[moment]}`);
  }));
  if (state.cut) select.value = state.cut;
  const choose = (id) => {
    state.cut = select.value;
    const result = asked.answers[select.value];
    answered(result, result.right.includes(id));
  };
  return [make("p", {}, make("label", {}, words.cut, select)), predictions(asked, choose)];
}

function header() {
  const choose = (event) => { Object.assign(state, { lesson: Number(event.target.value) }); goto(0); };
  const menu = lessons.length < 2 ? null : make("select", { id: "lessons", "aria-label": words.lessons, onchange: choose },
    ...lessons.map((each, number) =>
      make("option", { value: number, selected: number === state.lesson }, `${each.number} · ${each.title}`)));
  const score = state.made ? make("span", { id: "score" }, `${words.score}: ${state.right} / ${state.made}`) : null;
  return make("header", {}, make("h1", {}, lesson().title), score, menu,
    make("span", {}, `${state.page + 1} / ${lesson().pages.length}`));
}

function draw(focused) {
  const shown = frame();
  const body = [header(), make("main", {}, make("h2", {}, page().title), ...page().text.map((line) => make("p", {}, line)))];
  if (page().notHere) body.push(make("p", { class: "verdict mind" }, make("strong", {}, page().notHere)));
  if (shown) {
    body.push(picture(shown), controls(),
      make("p", { class: "sentence", "aria-live": "polite" },
        make("span", { class: "phase" }, shown.phase ? `${shown.phase} — ` : ""), shown.sentence),
      make("div", { class: "beside" }, ...[verdict(shown.boots), otadata(shown.otadata), facts(shown.facts),
        shown.log.length ? make("div", {}, make("h3", {}, words.log), make("pre", {}, shown.log.join("\n"))) : null,
      ].filter((part) => part)));
  } else {
    body.push(controls());
  }
  body.push(task(), make("footer", {}, words.keys));
  const root = document.getElementById("lesson");
  root.replaceChildren(...body.filter((part) => part));
  Object.assign(root.dataset, {
    lesson: lesson().id, page: state.page, frame: state.frame,
    boots: shown && shown.boots ? shown.boots.label || "nothing" : "",
  });
  if (focused) document.getElementById(focused).focus();
}

function goto(number) {
  Object.assign(state, { page: number, frame: 0, shown: null, answer: null, cut: null });
  draw();
}
const atStart = () => state.page === 0 && state.frame === 0;
const atEnd = () => state.page === lesson().pages.length - 1 && state.frame >= frames().length - 1;
function next() {
  if (state.frame < frames().length - 1) { state.frame += 1; draw(); }
  else if (state.page < lesson().pages.length - 1) goto(state.page + 1);
  else stop();
}
function back() {
  if (state.frame > 0) { state.frame -= 1; draw(); }
  else if (state.shown) goto(state.page);
  else if (state.page > 0) { goto(state.page - 1); state.frame = Math.max(frames().length - 1, 0); draw(); }
}
function stop() { clearInterval(state.timer); state.timer = null; }
function play() {
  if (state.timer) stop();
  else state.timer = setInterval(() => { if (atEnd()) stop(); next(); }, 1500);
  draw("play");
}

const keys = {
  ArrowRight: next, PageDown: next, " ": next, ArrowLeft: back, PageUp: back,
  Home: () => goto(0), End: () => goto(lesson().pages.length - 1), p: play,
  f: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
  d: () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  },
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const inField = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (inField && event.key !== "PageDown" && event.key !== "PageUp") return;
  if (event.key === " " && event.target.tagName === "BUTTON") return;
  if (/^[1-9]$/.test(event.key)) {
    const options = document.querySelectorAll("[data-option]");
    if (options[event.key - 1]) options[event.key - 1].click();
    return;
  }
  const act = keys[event.key];
  if (act) { event.preventDefault(); act(); }
});

document.body.append(make("div", { id: "lesson" }));
draw();
