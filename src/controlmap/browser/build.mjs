// Bundles the modules into the classic scripts in built/, and makes the style sheets small: a page opened from disk cannot load
// modules, and Folium's page accepts only classic scripts. With --check, nothing is written and stale files are listed.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const SOURCES = ["map", "page", "shared", "site", "studio"];
/** @type {{ entry: string, out: string, format?: "iife" | "esm" }[]} */
const ENTRIES = [
  { entry: "map/main.js", out: "map.js", format: "iife" },
  { entry: "site/main.js", out: "site.js", format: "iife" },
  { entry: "page/main.js", out: "page.js", format: "esm" },
  // With Geoman, which is MIT-licensed: docs/decisions/0021-the-studio.md.
  { entry: "studio/main.js", out: "studio.js", format: "iife" },
  { entry: "page/languages_main.js", out: "languages.js", format: "esm" },
  { entry: "map/frame.css", out: "frame.css" },
  { entry: "page/page.css", out: "dashboard.css" },
  { entry: "shared/page.css", out: "page.css" },
  { entry: "shared/paper.css", out: "paper.css" },
  { entry: "site/site.css", out: "site.css" },
];

/**
 * @param {string} name of a file of the drawing tools that the Studio shows
 * @returns {string} its text
 */
const geoman = (name) => readFileSync(join(here, "node_modules/@geoman-io/leaflet-geoman-free", name), "utf8");

/** @returns {Record<string, string>} the SHA-256 digest of every module by path, for a Python test that runs without Node */
function sources() {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(here, folder))
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(here, name)))
        .digest("hex"),
    ]),
  );
}

/** @type {Map<string, string>} */
const wanted = new Map([["manifest.json", `${JSON.stringify(sources(), null, 2)}\n`]]);
for (const { entry, out, format } of ENTRIES) {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: [entry],
    bundle: true,
    write: /** @type {const} */ (false),
    format,
    // What a reader waits for; the modules themselves are what people read.
    minify: true,
    lineLimit: 120,
    ...(format ? { target: "es2022" } : {}),
    charset: "utf8",
    legalComments: "none",
    ...(out === "studio.js" ? { banner: { js: `/* Contains Leaflet-Geoman Free.\n${geoman("LICENSE").trim()} */` } } : {}),
  });
  wanted.set(out, outputFiles[0].text);
}
wanted.set("studio.css", `${geoman("dist/leaflet-geoman.css").trimEnd()}\n${readFileSync(join(here, "studio/studio.css"), "utf8")}`);

const stale = [];
for (const [name, text] of wanted) {
  const path = join(here, "built", name);
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) stale.push(relative(here, path));
}
if (stale.length) {
  console.error(`Stale: ${stale.join(", ")}. Fix: run "npm run build" in src/controlmap/browser.`);
  process.exitCode = 1;
}
