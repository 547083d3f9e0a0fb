// Frames are made as tall as what is in them; nothing else needs a script.
addEventListener("message", ({ data, source }) => {
  const tall = data?.hclustHeight;
  if (!Number.isFinite(tall) || tall < 40 || tall > 6000) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow !== source) continue;
    const edges = frame.offsetHeight - frame.clientHeight; // they are part of its height
    frame.style.height = `${tall + edges}px`;
  }
});
const contents = document.querySelector(".contents");
if (contents && matchMedia("(min-width: 1240px)").matches) contents.open = true;
