"use strict";
(() => {
  const page = JSON.parse(document.getElementById("facts").textContent);
  const map = window[page.map];
  const byId = (id) => document.getElementById(id);
  const wide = window.matchMedia("(min-width: 900px)");
  const dots = L.layerGroup();
  const FEW = 5; // quotes of one source shown before the rest folds away
  const NUDGES = [0, 10, -10, 20, -20].flatMap((y) => [0, 12, -12, 24, -24].map((x) => [x, y]))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b)); // pixels, nearest first
  let system = null;
  let chosen = null;
  let labels = [];

  // Every text from a report reaches the page through this one door, as a text node.
  function el(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === "onclick") node.addEventListener("click", value);
      else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value);
    }
    node.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
    return node;
  }

  const text = (tag, words, attributes = {}) => (words ? el(tag, { dir: "auto", ...attributes }, words) : null);
  const outside = (href, words) =>
    el("a", { href, target: "_blank", rel: "noopener noreferrer nofollow", dir: "auto" }, words);

  function swatch(item, width = 26, height = 16) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const shape = document.createElementNS("http://www.w3.org/2000/svg", item.shape ?? "rect");
    const middle = { cx: width / 2, cy: height / 2 };
    const line = { x1: 0, x2: width, y1: height / 2, y2: height / 2 };
    const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 };
    const place = { circle: middle, line, rect: box }[item.shape ?? "rect"];
    for (const [name, value] of Object.entries({ ...place, ...item.paint })) shape.setAttribute(name, value);
    svg.setAttribute("width", width);
    svg.setAttribute("height", height);
    svg.setAttribute("aria-hidden", "true");
    svg.append(shape);
    return svg;
  }

  // ---------------------------------------------------------------- the map

  const layers = (of) => [window[of.layer], window[of.lines]];
  const frame = () => ({
    paddingTopLeft: wide.matches ? [284, 18] : [10, 10],
    paddingBottomRight: wide.matches ? [24, 18] : [10, 26],
    animate: false,
  });
  const fit = () => map.fitBounds(system.bounds, frame());

  function tooltip(region) {
    return el("div", {},
      text("strong", region.name), text("div", region.name_2, { class: "other" }),
      text("p", region.sentence),
      region.range ? el("p", {}, `${page.words.range}: ${region.range}`) : null,
      region.status ? el("p", {}, `${page.words.status}: ${region.status}`) : null);
  }

  function label(region) {
    const box = el("div", { class: `${region.on_dark ? "on-dark" : ""} ${region.figure ? "" : "quiet"}`, "data-region": region.id },
      el("span", { class: "name" }, el("bdi", {}, region.name), region.centre ? " ◆" : ""),
      region.figure ? el("span", { class: "figure" }, region.figure) : null);
    const icon = L.divIcon({ className: "label", html: box, iconSize: [0, 0] });
    return L.marker(region.point, { icon, interactive: false, keyboard: false });
  }

  function overlaps(a, b) {
    return a.left + 2 < b.right && b.left + 2 < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
  }

  function moved(box, [x, y]) {
    return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
  }

  function inside(path, box) {
    const middle = new DOMPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    return path.isPointInFill(middle.matrixTransform(path.getScreenCTM().inverse()));
  }

  // The first free place for a label: whole before brief, near before far, a figure never outside its region.
  function place({ box, region, path }, taken) {
    for (const brief of region.figure ? [false, true] : [false]) {
      box.classList.toggle("brief", brief);
      const at = box.getBoundingClientRect();
      for (const step of NUDGES) {
        const there = moved(at, step);
        const free = !taken.some((other) => overlaps(other, there));
        if (free && (!region.figure || inside(path, there))) return { there, step };
      }
    }
    return region.figure ? { there: box.getBoundingClientRect(), step: [0, 0] } : null;
  }

  function declutter() {
    const taken = [];
    for (const entry of labels) {
      entry.box.classList.remove("away", "brief");
      entry.box.style.margin = "0";
      const found = place(entry, taken);
      entry.box.classList.toggle("away", !found);
      if (!found) continue;
      entry.box.style.margin = `${found.step[1]}px 0 0 ${found.step[0]}px`;
      taken.push(found.there);
    }
  }

  function circle(region) {
    return L.circleMarker(region.point, { radius: region.radius, interactive: false, pane: "counts", ...page.count_style });
  }

  function drawLabels() {
    labels.forEach(({ marker }) => marker.remove());
    const paths = {};
    window[system.layer].eachLayer((layer) => { paths[layer.feature.id] = layer.getElement(); });
    labels = system.rows.map((id) => page.regions[id]).filter((region) => region.point).map((region) => {
      const marker = label(region).addTo(map);
      return { marker, region, box: marker.getElement().firstElementChild, path: paths[region.id] };
    });
    labels.sort((a, b) => (b.region.figure ? 1 : 0) - (a.region.figure ? 1 : 0));
  }

  function drawRegion(layer) {
    const region = page.regions[layer.feature.id];
    layer.bindTooltip(() => tooltip(region), { sticky: true, opacity: 1 });
    layer.on("click", () => choose(region.id, !wide.matches));
    layer.on("mouseover", () => near(region.id, true));
    layer.on("mouseout", () => near(region.id, false));
    layer.on("add", () => layer.getElement().setAttribute("data-region", region.id));
  }

  function drawDots() {
    dots.clearLayers();
    for (const place of page.dots.filter((each) => each.systems.includes(system.id))) {
      const dot = L.circleMarker(place.point, { ...page.dot_styles[place.kind], pane: "dots" });
      dot.bindTooltip(() => el("div", {}, text("strong", place.name), text("div", place.name_2, { class: "other" }), text("p", place.words)), { opacity: 1 });
      dots.addLayer(dot);
    }
  }

  function outline(id, on) {
    if (!id || page.regions[id].system !== system.id) return;
    window[system.layer].eachLayer((layer) => {
      if (layer.feature.id !== id) return;
      layer.setStyle(on ? page.chosen_style : page.plain_style);
      if (on) layer.bringToFront();
    });
    window[system.lines].bringToFront();
  }

  // ------------------------------------------------- legend, table, details

  function legend() {
    const rows = (items, name) => el("ul", { class: name }, ...items.map((item) => el("li", {}, item.sign ? el("span", { class: "sign" }, item.sign) : swatch(item), el("span", { dir: "auto" }, item.words))));
    const box = el("input", { type: "checkbox", id: "show-dots", checked: map.hasLayer(dots) ? "" : null });
    box.addEventListener("change", () => (box.checked ? dots.addTo(map) : dots.remove()));
    byId("legend").replaceChildren(...[
      el("h2", {}, system.legend_title),
      rows(system.classes, "classes"),
      system.marks.length ? el("div", { class: "apart" }, rows(system.marks)) : null,
      page.dots.length
        ? el("div", { class: "apart" }, el("label", {}, box, system.located), rows(page.dot_legend))
        : null,
      system.unplaced.length
        ? el("details", {}, el("summary", {}, system.unplaced_title), el("ul", {}, ...system.unplaced.map((words) => text("li", words))))
        : null,
    ].filter(Boolean));
  }

  function row(region) {
    const open = el("button", { type: "button", onclick: () => choose(region.id, true) },
      swatch(region.swatch, 15, 15), el("bdi", {}, region.name));
    return el("tr", { "data-region": region.id },
      el("th", { scope: "row" }, open, text("span", region.name_2, { class: "other" })),
      el("td", { class: "number" }, region.figure || "–", region.beside ? text("span", region.beside, { class: "other" }) : null),
      el("td", { class: "number" }, region.range || "–"),
      el("td", {}, region.status));
  }

  function table() {
    const head = page.words.columns.map((words, i) => el("th", { scope: "col", class: i === 1 || i === 2 ? "number" : null }, words));
    const sum = system.sum && el("tfoot", {}, el("tr", {}, el("th", { scope: "row" }, system.sum.words),
      el("td", { class: "number" }, system.sum.best), el("td", { class: "number" }, system.sum.range), el("td", {})));
    byId("list").replaceChildren(
      el("table", {}, el("caption", {}, system.caption, text("small", system.sides)), el("thead", {}, el("tr", {}, ...head)),
        el("tbody", {}, ...system.rows.map((id) => row(page.regions[id]))), sum || ""),
      el("p", { class: "after" }, page.words.after));
  }

  function near(id, on) {
    document.querySelectorAll("#list tr[data-region]").forEach((line) => {
      if (line.dataset.region === id) line.classList.toggle("near", on);
    });
  }

  function quote(id) {
    const claim = page.claims[id];
    return el("blockquote", { "data-claim": id },
      claim.quote === null ? el("p", { class: "withheld" }, page.words.withheld)
        : el("p", { dir: "auto", lang: claim.language }, claim.quote),
      el("footer", {}, el("bdi", {}, claim.read_as), " ", claim.address ? outside(claim.address, page.words.row_source) : "",
        ` · ${id} · ${claim.rule}`));
  }

  function source({ report, claims }) {
    const card = page.reports[report];
    const first = claims.slice(0, FEW).map(quote);
    const rest = claims.slice(FEW).map(quote);
    return el("section", { class: "source" },
      el("h4", {}, text("bdi", card.publisher), card.published ? `, ${card.published}` : ""),
      text("div", card.title, { class: "card" }),
      el("div", { class: "card" }, el("span", { class: "kind" }, card.kind), " ",
        card.address ? outside(card.address, card.address) : el("span", { dir: "auto" }, card.no_address)),
      card.note ? el("details", { class: "card" }, el("summary", {}, page.words.about), text("div", card.note)) : null,
      ...first,
      rest.length ? el("details", {}, el("summary", {}, `${rest.length} ${page.words.more}`), ...rest) : null);
  }

  function detail(region) {
    const pairs = region.facts.flatMap(([term, value, note]) => [
      el("dt", {}, term), el("dd", { dir: "auto" }, value), note ? el("dd", { class: "text", dir: "auto" }, note) : null]);
    return [
      el("button", { type: "button", class: "back", onclick: () => choose(null, true) }, page.words.back),
      el("h2", { tabindex: "-1", dir: "auto" }, region.name),
      text("p", [region.name_2, region.kind].filter(Boolean).join(" · "), { class: "other" }),
      region.figure ? el("p", { class: "figure" }, region.figure, " ", el("small", {}, region.figure_words)) : null,
      text("p", region.sentence, { class: "sentence" }),
      ...region.marks.map((words) => text("p", words, { class: "mark" })),
      el("dl", {}, ...pairs.filter(Boolean)),
      region.findings.length ? el("h3", {}, page.words.findings) : null,
      region.findings.length ? el("ul", { class: "plain" }, ...region.findings.map((i) => text("li", page.findings[i].message))) : null,
      el("h3", {}, page.words.sources),
      region.sources.length ? null : el("p", {}, page.words.no_sources),
      ...region.sources.map(source),
    ].filter(Boolean);
  }

  function finding(item) {
    return el("li", { "data-code": item.code }, text("div", item.message),
      ...item.quotes.map(({ report, quote }) => text("div", `${report}: “${quote}”`, { class: "what" })),
      text("div", [item.weight, item.report, item.suggestion].filter(Boolean).join(" · "), { class: "what" }));
  }

  // ------------------------------------------------------------- the choice

  function choose(id, move) {
    outline(chosen, false);
    chosen = id;
    if (id && page.regions[id].system !== system.id) show(page.regions[id].system);
    outline(id, true);
    byId("list").hidden = Boolean(id);
    byId("detail").hidden = !id;
    byId("detail").replaceChildren(...(id ? detail(page.regions[id]) : []));
    byId("panel").scrollTop = 0;
    history.replaceState(null, "", `#${encodeURIComponent(id ?? system.id)}`);
    if (!move) return;
    const target = id ? byId("detail").querySelector("h2") : byId("list").querySelector("button");
    if (target) target.focus({ preventScroll: true });
    if (!wide.matches) byId("panel").scrollIntoView({ block: "start" });
  }

  function show(id) {
    if (system) layers(system).forEach((layer) => layer.remove());
    system = page.systems.find((item) => item.id === id);
    layers(system).forEach((layer) => layer.addTo(map));
    byId("system").textContent = system.words;
    byId("switch").querySelectorAll("button").forEach((button) => button.setAttribute("aria-pressed", button.value === id));
    legend();
    table();
    fit();
    drawLabels();
    drawDots();
    circles.clearLayers();
    system.rows.map((key) => page.regions[key]).filter((region) => region.radius).forEach((region) => circles.addLayer(circle(region)));
    declutter();
  }

  function follow() {
    let wanted = "";
    try { wanted = decodeURIComponent(location.hash.slice(1)); } catch { wanted = ""; }
    if (Object.hasOwn(page.regions, wanted)) choose(wanted, false);
    else if (page.systems.some((item) => item.id === wanted) && wanted !== system.id) { choose(null, false); show(wanted); }
  }

  const circles = L.layerGroup().addTo(map);
  if (L.Browser.mobile) map.dragging.disable(); // one finger scrolls the page, two move the map
  if (wide.matches) map.zoomControl.setPosition("topright");
  map.createPane("counts").style.zIndex = 430;
  map.createPane("dots").style.zIndex = 450;
  map.getPane("markerPane").setAttribute("aria-hidden", "true");
  page.systems.forEach((item) => window[item.layer].eachLayer(drawRegion));
  page.systems.forEach((item) => layers(item).forEach((layer) => layer.remove()));
  dots.addTo(map);
  L.control.scale({ position: "bottomright", imperial: false }).addTo(map);
  byId("switch").hidden = page.systems.length < 2;
  byId("switch").append(...page.systems.map((item) =>
    el("button", { type: "button", value: item.id, onclick: () => { choose(null, false); show(item.id); choose(null, false); } }, el("bdi", {}, item.title))));
  byId("finding-list").append(...page.findings.map(finding));
  show(page.primary);
  follow();
  map.on("zoomend moveend", declutter);
  window.addEventListener("resize", () => { map.invalidateSize(); fit(); });
  window.addEventListener("hashchange", follow);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && chosen) choose(null, true); });
})();
