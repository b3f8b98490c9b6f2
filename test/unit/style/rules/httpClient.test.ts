import { httpClient } from '../../../../src/style/rules/httpClient.ts';
import { codeRuleCases } from '../ruleCases.ts';

const script = [
  {
    code: "import axios from 'axios';\nconst { data } = await axios.get('/users');\n",
    wanted: 'fetch',
    broken: [1, 2],
  },
  { code: "const response = await fetch('/users');\n", wanted: 'fetch', broken: [], kept: 1 },
  { code: "const response = await fetch('/users');\n", wanted: 'axios', broken: [1] },
  { code: "const got = require('got');\n", wanted: 'forbidden:got', broken: [1] },
  {
    code: "import { fetch } from './transport.js';\nawait fetch('/users');\n",
    wanted: 'axios',
    broken: [],
    kept: 0,
  },
  {
    code: 'class Store {\n  fetch() {\n    return this.fetch();\n  }\n}\n',
    wanted: 'axios',
    broken: [],
    kept: 0,
  },
];
const cases = {
  python: [
    { code: 'import requests\n\nrequests.get(url)\n', wanted: 'httpx', broken: [1, 3] },
    { code: 'import httpx\n\nclient = httpx.Client()\n', wanted: 'httpx', broken: [], kept: 2 },
    { code: 'from urllib.parse import urlparse\n', wanted: 'requests', broken: [], kept: 0 },
    { code: 'from urllib.request import urlopen\n', wanted: 'requests', broken: [1] },
    { code: 'requests = {}\nrequests.get("a")\n', wanted: 'httpx', broken: [], kept: 0 },
    { code: 'from aiohttp import web\n', wanted: 'httpx', broken: [], kept: 0 },
    { code: 'import axios_like\n', wanted: 'fetch', broken: [], kept: 0 },
  ],
  javascript: script,
  typescript: script,
  go: [
    {
      code: 'package a\n\nimport "github.com/go-resty/resty/v2"\n\nfunc f() { resty.New() }\n',
      wanted: 'net/http',
      broken: [3],
    },
    {
      code: 'package a\n\nfunc f() error {\n\tresponse, err := http.Get(url)\n\treturn err\n}\n',
      wanted: 'resty',
      broken: [4],
    },
    {
      code: 'package a\n\nfunc f(w http.ResponseWriter) { http.Error(w, "x", http.StatusTeapot) }\n',
      wanted: 'resty',
      broken: [],
      kept: 0,
    },
    {
      code: 'package a\n\nimport "github.com/go-resty/resty/v2"\n',
      wanted: 'resty',
      broken: [],
      kept: 1,
    },
  ],
  java: [
    {
      code: 'import org.springframework.web.client.RestTemplate;\n\nclass A {\n  final RestTemplate t = new RestTemplate();\n}\n',
      wanted: 'WebClient',
      broken: [1],
    },
    {
      code: 'class A {\n  final RestTemplate t = new RestTemplate();\n}\n',
      wanted: 'WebClient',
      broken: [2],
    },
    {
      code: 'import java.net.http.HttpClient;\n\nclass A {\n  HttpClient c = HttpClient.newHttpClient();\n}\n',
      wanted: 'HttpClient',
      broken: [],
      kept: 2,
    },
    { code: 'import okhttp3.OkHttpClient;\n', wanted: 'forbidden:OkHttp', broken: [1] },
  ],
  rust: [
    { code: 'use reqwest::Client;\n', wanted: 'ureq', broken: [1] },
    {
      code: 'async fn f() -> Result<String> {\n    reqwest::get(URL).await?.text().await\n}\n',
      wanted: 'reqwest',
      broken: [],
    },
    { code: 'fn f() {\n    ureq::get(URL).call();\n}\n', wanted: 'reqwest', broken: [2] },
    { code: 'use std::fs;\n', wanted: 'reqwest', broken: [], kept: 0 },
  ],
  csharp: [
    { code: 'using RestSharp;\n', wanted: 'HttpClient', broken: [1] },
    {
      code: 'class A\n{\n    readonly HttpClient client = new HttpClient();\n}\n',
      wanted: 'HttpClient',
      broken: [],
    },
    { code: 'using Flurl.Http;\n', wanted: 'RestSharp', broken: [1] },
    { code: 'using System.Text;\n', wanted: 'HttpClient', broken: [], kept: 0 },
  ],
};

codeRuleCases(httpClient, {
  heard: {
    fetch: [
      'use fetch instead of axios',
      'native fetch, no axios',
      'axios is fine but fetch is better',
      'use `fetch` for HTTP calls',
      'prefer the fetch API over axios',
      'No axios or got, just fetch',
      'I want the built-in fetch rather than a library like axios',
      'fetch over axios please',
    ],
    axios: [
      'use axios',
      'axios for HTTP requests',
      "don't use fetch, use axios",
      'always make API calls with axios',
      'prefer axios to fetch',
      'axios, not fetch',
    ],
    requests: [
      'use requests for HTTP',
      'the requests library, not urllib',
      'use `requests` instead of urllib',
      'stick with requests',
      'prefer requests over httpx',
    ],
    httpx: [
      'use httpx instead of requests',
      'httpx over requests',
      'HTTP calls go through httpx',
      'I like httpx, never requests',
      'use httpx for async HTTP requests',
    ],
    'forbidden:axios': [
      'no axios',
      "don't use axios",
      'axios is banned',
      'avoid axios',
      'never import axios',
      'please stop using axios',
    ],
    'forbidden:requests': [
      "don't use the requests library",
      'no `requests`',
      'avoid the requests package',
      'never use requests',
    ],
    HttpClient: ['use HttpClient', 'HttpClient over RestSharp', 'java.net.http rather than OkHttp'],
    reqwest: ['use reqwest for HTTP'],
    resty: ['resty instead of net/http'],
  },
  notHeard: [
    'Requires Fetch API support',
    'use HTTPS for all network requests',
    "don't make requests in loops",
    'never use useEffect to fetch data, use loaders',
    'use axios or fetch',
    'handle failed requests',
    'fetch data in the loader',
    'avoid over-fetching',
    'got it, thanks',
    'wrap axios calls in one module',
    'Some packages (e.g., axios) may not work.',
    'use axios except in tests',
    'implement error handling for all API calls',
  ],
  seen: { ...cases, javascriptreact: script, typescriptreact: script },
});
