// Show only the items of some severities and owners. Without it the page is whole: everything is shown.
(() => {
  const filter = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const boxes = [...filter.querySelectorAll("input")];
  const entries = [...document.querySelectorAll("[data-owner]")];
  const items = entries.filter((entry) => entry.matches("article"));
  const chosen = (name) => new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value));
  const apply = () => {
    const severities = chosen("severity"), owners = chosen("owner");
    for (const entry of entries) {
      const { severity, owner } = entry.dataset;
      entry.hidden = !(owners.has(owner) && (severity === undefined || severities.has(severity)));
    }
    for (const section of document.querySelectorAll("main > section")) {
      const own = [...section.querySelectorAll("[data-owner]")];
      if (own.length) section.hidden = own.every((entry) => entry.hidden);
    }
    const left = items.filter((item) => !item.hidden).length;
    shown.textContent = left === items.length ? `{{ _("All {number} items are shown.", number="${left}") | safe }}`
      : `{{ _("{number} of {all} items are shown; the others are left out by this choice.", number="${left}", all="${items.length}") | safe }}`;
    filter.classList.toggle("whole", left === items.length);
  };
  filter.addEventListener("change", apply);
  filter.hidden = false;
  apply();
})();
