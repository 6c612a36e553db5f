// Drives the bot in Microsoft 365 Agents Playground the way a person would, by roles and names only. See try-teams.sh.
//
//   node try-teams.mjs ADDRESS FOLDER
import { chromium } from 'playwright-core';

const [address, folder] = process.argv.slice(2);
const question = 'How might Serbia respond to US secondary sanctions on its energy sector?';

async function ready() {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (await fetch(address).then(response => response.ok, () => false)) return;
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  throw new Error('the playground did not come up');
}

await ready();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
page.setDefaultTimeout(20_000);
let shot = 0;
const picture = async name => {
  await page.waitForTimeout(700);
  const file = `${String(++shot).padStart(2, '0')}-${name}.png`;
  await page.screenshot({ path: `${folder}/${file}` });
  console.log(file);
};

/** One step; a step that fails is told with a picture, and the next goes on. */
async function step(name, work) {
  try {
    await work();
  } catch (problem) {
    console.log(`${name}: ${problem.message.split('\n')[0]}`);
  }
  await picture(name);
}

const box = () => page.getByRole('textbox').last();
async function say(text) {
  await box().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
const press = name => page.getByRole('button', { name, exact: true }).last().click();

await page.goto(address);
await page.getByText('Connected.').first().waitFor();
await step('greeting', () => page.getByText('Check the sources before you brief').first().waitFor());
await step('answer', async () => {
  await say(question);
  await page.getByText('The first three responses').first().waitFor();
});
await step('card-end', () => page.getByText('not a forecast by').last().scrollIntoViewIfNeeded());
await step('answer-top', () => page.getByText('would most plausibly').first().scrollIntoViewIfNeeded());
await step('citation', async () => {
  await page.locator('[role=button]').filter({ hasText: /^1$/ }).first().hover();
});
await page.mouse.move(5, 5);
for (const [name, title] of [['why', 'Why'], ['change', 'What would change this'], ['compare', 'Compare'], ['sources', 'Sources'], ['data', 'Show data'], ['all-ten', 'All ten']]) {
  await step(name, () => press(title));
}
await step('ask-next', async () => {
  await press('Ranking');
  await page.getByText('Why not ask the sender for waivers?').last().click();
  await page.getByText('ask the sender for waivers').last().scrollIntoViewIfNeeded();
});
await step('dislike', () => press('Dislike'));
await page.keyboard.press('Escape');
await step('follow-up', async () => {
  await page.reload();
  await page.getByText('Connected.').first().waitFor();
  await say('And Armenia?');
  await page.getByText('Armenia would').first().waitFor();
});
await step('document', async () => {
  await say('What does the document say about technology access?');
  await page.getByText('one source: an essay').last().waitFor();
});
await step('declined', async () => {
  await say('Can my company legally ship machine tools to a sanctioned buyer?');
  await page.getByText('legal').last().waitFor();
});
await step('channel', async () => {
  await page.getByRole('treeitem', { name: /General/ }).click();
  const post = page.getByRole('textbox').first(); // the boxes below it answer threads
  await post.click();
  await page.keyboard.type('@Tes');
  await page.getByRole('menuitem', { name: 'Test Bot' }).click();
  await page.keyboard.type(` ${question}`);
  await page.getByRole('button', { name: 'Post' }).first().click();
  await page.getByText('would most plausibly').last().waitFor();
});
await browser.close();
