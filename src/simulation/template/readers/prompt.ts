import type { Reader } from '../model-builder';

const prompt: Reader = ({ arn, properties }, { prompts }) => {
  prompts.set(arn, { arn, name: properties.text('Name') });
};

export const PROMPT = { 'AWS::Connect::Prompt': prompt };
