/** Fetches files of the site. */

/** Fetches a file. @throws if the status is not a success */
export async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** Fetches a file and returns it as a data URL. */
export async function dataAddress(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const blob = await (await fetched(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(address));
    reader.readAsDataURL(blob);
  });
}
