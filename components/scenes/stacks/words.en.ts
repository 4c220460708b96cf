/** What `stacks` says of its pictures. */
export const en = {
  whole: '100%',
  output: 'Output;= 100',
  inUse: 'capacity in use',
  idle: 'capacity standing idle',
  used: 'in use',
  against: '{over} against {line}',
  nothing: 'Nothing stands on the line yet; {line}.',
  how: 'What stands above the line is 1/u - 1 for a rate of use u.',
  stack: 'Stack',
};
