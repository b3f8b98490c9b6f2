import { scripts } from '../code/language.ts';
import type { Library } from './libraryRule.ts';

const python = ['python'];
const java = ['java'];

/** Clients of HTTP, by the names of the rule's values. */
export const httpLibraries: Readonly<Record<string, Library>> = {
  fetch: {
    languages: scripts,
    modules: [],
    calls: /^(?:(?:window|globalThis|self)\.)?fetch$/u,
    words: 'fetch(?: API)?',
    everyday: true,
    standsOn: ['undici'],
  },
  axios: { languages: scripts, modules: ['axios'], calls: /^axios(?:\.|$)/u },
  got: { languages: scripts, modules: ['got'], everyday: true },
  ky: { languages: scripts, modules: ['ky'], everyday: true },
  undici: { languages: scripts, modules: ['undici'] },
  'node-fetch': { languages: scripts, modules: ['node-fetch'] },
  superagent: { languages: scripts, modules: ['superagent'] },
  XMLHttpRequest: {
    languages: scripts,
    modules: [],
    calls: /^XMLHttpRequest$/u,
    words: 'XMLHttpRequests?|XHRs?',
  },
  jQuery: {
    languages: scripts,
    modules: [],
    calls: /^(?:\$|jQuery)\.(?:ajax|get|post|getJSON)$/u,
    words: String.raw`jQuery(?:\.|['’]s)? ?ajax|\$\.ajax`,
  },
  requests: {
    languages: python,
    modules: ['requests'],
    calls: /^requests\.(?:get|post|put|patch|delete|head|options|request|Session)$/u,
    everyday: true,
  },
  httpx: { languages: python, modules: ['httpx'], calls: /^httpx\./u },
  aiohttp: {
    languages: python,
    modules: ['aiohttp.ClientSession', 'aiohttp.ClientTimeout', 'aiohttp.client'],
    calls: /^aiohttp\.(?:ClientSession|request)$/u,
  },
  urllib: {
    languages: python,
    modules: ['urllib.request'],
    calls: /^(?:urllib\.request\.)?urlopen$/u,
    words: String.raw`urllib(?:\.request)?`,
  },
  urllib3: { languages: python, modules: ['urllib3'] },
  HttpClient: {
    languages: ['java', 'csharp'],
    modules: ['java.net.http', 'System.Net.Http.HttpClient'],
    calls: /^HttpClient(?:\.newHttpClient|\.newBuilder)?$/u,
    words: String.raw`(?:I?HttpClient(?:Factory)?|java\.net\.http)`,
  },
  OkHttp: { languages: java, modules: ['okhttp3'], types: ['OkHttpClient'] },
  RestTemplate: {
    languages: java,
    modules: ['org.springframework.web.client.RestTemplate'],
    types: ['RestTemplate'],
  },
  WebClient: {
    languages: java,
    modules: ['org.springframework.web.reactive.function.client'],
    types: ['WebClient'],
  },
  RestClient: {
    languages: java,
    modules: ['org.springframework.web.client.RestClient'],
    types: ['RestClient'],
  },
  'Apache HttpClient': {
    languages: java,
    modules: ['org.apache.http', 'org.apache.hc'],
    types: ['CloseableHttpClient'],
    words: "Apache(?:['’]s)? (?:Http ?Client|HttpComponents)",
  },
  HttpURLConnection: { languages: java, modules: [], types: ['HttpURLConnection'] },
  'net/http': {
    languages: ['go'],
    modules: [],
    calls: /^http\.(?:Get|Post|PostForm|Head|DefaultClient\.\w+)$/u,
    words: String.raw`net/http|http\.Client|standard (?:library )?http client`,
  },
  resty: { languages: ['go'], modules: ['github.com/go-resty/resty', 'resty.dev'] },
  reqwest: { languages: ['rust'], modules: ['reqwest'], calls: /^reqwest::/u },
  ureq: { languages: ['rust'], modules: ['ureq'], calls: /^ureq::/u },
  RestSharp: { languages: ['csharp'], modules: ['RestSharp'], types: ['RestClient'] },
  Flurl: { languages: ['csharp'], modules: ['Flurl'], words: String.raw`Flurl(?:\.Http)?` },
  Refit: { languages: ['csharp'], modules: ['Refit'] },
};
