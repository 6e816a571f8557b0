// Bundles the modules into the classic scripts in built/: a page opened from disk cannot load modules, and Folium's page
// accepts only classic scripts. With --check, nothing is written and stale files are listed.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const SOURCES = ["map", "page", "shared", "site", "studio"];
/** @type {{ entry: string, out: string, format: "iife" | "esm", minifyWhitespace?: boolean }[]} */
const ENTRIES = [
  { entry: "map/main.js", out: "map.js", format: "iife" },
  // Published with every static edition, whose size has a limit; names are kept.
  { entry: "site/main.js", out: "site.js", format: "iife", minifyWhitespace: true },
  { entry: "page/main.js", out: "page.js", format: "esm" },
  // With Geoman, which is MIT-licensed: docs/decisions/0021-the-studio.md.
  { entry: "studio/main.js", out: "studio.js", format: "iife", minifyWhitespace: true },
  { entry: "page/languages_main.js", out: "languages.js", format: "esm" },
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
      .filter((name) => name.endsWith(".js"))
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
for (const { entry, out, format, minifyWhitespace = false } of ENTRIES) {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: [entry],
    bundle: true,
    write: /** @type {const} */ (false),
    format,
    minifyWhitespace,
    minifySyntax: minifyWhitespace,
    ...(minifyWhitespace ? { lineLimit: 120 } : {}),
    target: "es2022",
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
