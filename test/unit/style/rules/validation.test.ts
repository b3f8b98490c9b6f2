import { validation } from '../../../../src/style/rules/validation.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  { code: "import { z } from 'zod';\n", wanted: 'zod', broken: [], kept: 1 },
  { code: "import * as yup from 'yup';\nconst a = yup.string();\n", wanted: 'zod', broken: [1, 2] },
  { code: "const Joi = require('joi');\n", wanted: 'forbidden:joi', broken: [1] },
  { code: "import { z } from './letters';\n", wanted: 'yup', broken: [], kept: 0 },
  { code: 'const User = z.object({ name: z.string() });\n', wanted: 'zod', broken: [] },
];
const java = [
  {
    code: 'import jakarta.validation.constraints.NotNull;\n',
    wanted: 'Bean Validation',
    broken: [],
    kept: 1,
  },
  { code: 'import javax.validation.Valid;\n', wanted: 'Bean Validation', broken: [], kept: 1 },
  {
    code: 'import org.hibernate.validator.HibernateValidator;\n',
    wanted: 'forbidden:Bean Validation',
    broken: [1],
  },
  { code: 'import org.hibernate.Session;\n', wanted: 'Bean Validation', broken: [], kept: 0 },
];

codeRuleCases(validation, {
  heard: {
    zod: [
      'Use Zod for data validation',
      'zod over yup',
      'validate inputs with Zod',
      'Zod as source of truth for validation',
      'use zod schemas, not joi',
      'I prefer zod to yup',
    ],
    pydantic: [
      'use Pydantic for validation',
      'Implement proper input validation using Pydantic',
      'pydantic instead of marshmallow',
      'validate with pydantic',
      'never marshmallow, always pydantic',
    ],
    'class-validator': ['DTOs validated with class-validator for inputs', 'use class-validator'],
    FluentValidation: ['FluentValidation over data annotations', 'use FluentValidation'],
    validator: ['use go-playground/validator', 'use the validator package'],
    'forbidden:joi': [
      'no joi',
      "don't use joi",
      'joi is not allowed',
      'avoid joi',
      'never use Joi',
    ],
  },
  notHeard: [
    'always validate user input',
    "always add the '@validate' decorator from the 'pedantic' module to all methods",
    'prefer pydantic models over dataclasses',
    'use zod or yup',
    'validate early',
    'implement proper validation',
    'a validator for each input',
  ],
  seen: {
    python: [
      { code: 'from pydantic import BaseModel\n', wanted: 'pydantic', broken: [], kept: 1 },
      { code: 'from marshmallow import Schema\n', wanted: 'pydantic', broken: [1] },
      { code: 'import voluptuous as vol\n', wanted: 'forbidden:voluptuous', broken: [1] },
      { code: 'from dataclasses import dataclass\n', wanted: 'pydantic', broken: [], kept: 0 },
    ],
    javascript: script,
    javascriptreact: script,
    typescript: script,
    typescriptreact: script,
    go: [
      {
        code: 'package a\n\nimport "github.com/go-playground/validator/v10"\n',
        wanted: 'validator',
        broken: [],
        kept: 1,
      },
      {
        code: 'package a\n\nimport "github.com/go-ozzo/ozzo-validation/v4"\n',
        wanted: 'validator',
        broken: [3],
      },
      { code: 'package a\n\nimport "fmt"\n', wanted: 'validator', broken: [], kept: 0 },
      {
        code: 'package a\n\nimport v "github.com/go-playground/validator/v10"\n',
        wanted: 'forbidden:validator',
        broken: [3],
      },
    ],
    java,
    rust: [
      { code: 'use validator::Validate;\n', wanted: 'validator', broken: [], kept: 1 },
      { code: 'use garde::Validate;\n', wanted: 'validator', broken: [1] },
      { code: 'use std::fmt;\n', wanted: 'validator', broken: [], kept: 0 },
      { code: 'use garde::Validate;\n', wanted: 'forbidden:garde', broken: [1] },
    ],
    csharp: [
      { code: 'using FluentValidation;\n', wanted: 'FluentValidation', broken: [], kept: 1 },
      {
        code: 'using System.ComponentModel.DataAnnotations;\n',
        wanted: 'FluentValidation',
        broken: [1],
      },
      { code: 'using System.Text;\n', wanted: 'FluentValidation', broken: [], kept: 0 },
      {
        code: 'using FluentValidation.Results;\n',
        wanted: 'forbidden:FluentValidation',
        broken: [1],
      },
    ],
  },
});
