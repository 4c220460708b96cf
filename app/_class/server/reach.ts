/**
 * Where other devices find this server: by the name that its operator gave it, or by this machine's addresses
 * where `--lan` let the network in. Empty when only this machine can open it.
 */
export function addressesFor(request: Request): readonly string[] {
  const own = process.env['HANDSCROLL_ORIGIN']?.replace(/\/+$/, '');
  if (own) return [own];
  const port = /:(\d+)$/.exec(request.headers.get('host') ?? '')?.[1];
  return (process.env['HANDSCROLL_LAN'] ?? '')
    .split(',')
    .filter(Boolean)
    .map((address) => `http://${address}${port === undefined ? '' : `:${port}`}`);
}
