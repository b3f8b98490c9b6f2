import { scripts } from '../code/language.ts';

/** What shows a test framework in one language. */
export interface Marks {
  /** Modules by framework. */
  readonly modules: Readonly<Record<string, RegExp>>;
  /** Calls that only it has. */
  readonly calls?: Readonly<Record<string, RegExp>>;
  /** Attributes and annotations that only it has. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
}

const script: Marks = {
  modules: {
    vitest: /^(?:vitest(?:\/|$)|@vitest\/)/u,
    jest: /^(?:jest$|@jest\/|jest-mock|ts-jest|babel-jest|jest-environment)/u,
    mocha: /^mocha$/u,
    jasmine: /^jasmine(?:-core)?$/u,
    'node:test': /^node:test(?:\/|$)/u,
    ava: /^ava$/u,
    tap: /^(?:tap|node-tap|tape)$/u,
    'bun:test': /^bun:test$/u,
  },
  calls: {
    jest: /^jest\.\w+$/u,
    vitest: /^vi\.(?:fn|mock|spyOn|stub\w+|use\w+|hoisted|mocked|\w+Mocks?)$/u,
    jasmine: /^jasmine\.\w+$/u,
  },
};
/** By language. */
export const testMarks: Readonly<Record<string, Marks>> = {
  ...Object.fromEntries(scripts.map((language) => [language, script])),
  python: {
    modules: {
      pytest: /^(?:pytest|_pytest)(?:\.|$)/u,
      unittest: /^unittest(?!\.mock)(?:\.|$)/u,
      nose: /^nose2?(?:\.|$)/u,
    },
    calls: {
      unittest:
        /^self\.(?:assert(?:Equals?|NotEqual|True|False|Is|IsNot|IsNone|IsNotNone|In|NotIn|IsInstance|NotIsInstance|Raises|RaisesRegex|Warns|Logs|AlmostEqual|Greater|GreaterEqual|Less|LessEqual|Regex|CountEqual|ListEqual|DictEqual|SetEqual|TupleEqual|MultiLineEqual)|subTest|addCleanup|skipTest)$|^unittest\.(?:main|TestSuite|TestLoader|TextTestRunner|skip\w*|case\.\w+)$/u,
      pytest: /^pytest\.\w+(?:\.\w+)*$/u,
    },
  },
  java: {
    modules: {
      junit5: /^org\.junit\.(?:jupiter|platform)/u,
      junit4: /^org\.junit(?!\.(?:jupiter|platform))(?:\.|$)/u,
      testng: /^org\.testng/u,
    },
    attributes: {
      junit5:
        /^(?:BeforeEach|AfterEach|BeforeAll|AfterAll|ParameterizedTest|RepeatedTest|DisplayName|Nested|TestFactory|ExtendWith|ValueSource|CsvSource|MethodSource)\b/u,
      junit4: /^(?:RunWith|Rule|ClassRule)\b/u,
      testng:
        /^(?:BeforeMethod|AfterMethod|BeforeSuite|AfterSuite|BeforeTest|AfterTest|DataProvider)\b/u,
    },
    calls: { junit5: /^Assertions\.assert(?!That)\w+$/u },
  },
  csharp: {
    modules: {
      xunit: /^Xunit(?:\.|$)/u,
      nunit: /^NUnit(?:\.|$)/u,
      mstest: /^Microsoft\.VisualStudio\.TestTools/u,
    },
    attributes: {
      nunit:
        /^(?:TestFixture|Test|TestCase|TestCaseSource|SetUp|TearDown|OneTimeSetUp|OneTimeTearDown)\b/u,
      xunit: /^(?:Fact|Theory|InlineData|MemberData|ClassData|CollectionDefinition)\b/u,
      mstest:
        /^(?:TestClass|TestMethod|DataTestMethod|DataRow|TestInitialize|TestCleanup|ClassInitialize)\b/u,
    },
    calls: {
      nunit:
        /^(?:Assert\.(?:That|Multiple|Pass)|CollectionAssert\.(?:IsEmpty|IsOrdered)|Is\.(?:EqualTo|Not\.\w+))$/u,
      xunit:
        /^Assert\.(?:Equal|NotEqual|True|False|Null|NotNull|Empty|NotEmpty|Contains|DoesNotContain|Single|Collection|All|Same|NotSame|InRange|IsType|IsAssignableFrom|ThrowsAny\w*|Equivalent)$/u,
      'nunit/mstest':
        /^Assert\.(?:AreEqual|AreNotEqual|IsTrue|IsFalse|IsNull|IsNotNull|AreSame|AreNotSame|IsInstanceOfType)$/u,
    },
  },
  go: {
    modules: {
      testify: /^github\.com\/stretchr\/testify/u,
      ginkgo: /^github\.com\/onsi\/(?:ginkgo|gomega)/u,
      testing: /^testing$/u,
    },
  },
};
