declare module 'archieml' {
  const archieml: { load(text: string): unknown };
  export default archieml;
}
