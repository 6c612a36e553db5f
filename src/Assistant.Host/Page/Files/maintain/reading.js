// What the host says, as JSON.

/** @throws when the host does not answer or refuses */
export async function read(path, body) {
  const response = await fetch(`/api/maintain/${path}`, body === undefined
    ? { cache: 'no-store' }
    : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error((await response.json().catch(() => null))?.detail ?? `the host answered ${response.status}`);
  return response.json();
}

export const percent = share => (share === null || share === undefined ? '–' : `${Math.round(share * 100)} %`);
