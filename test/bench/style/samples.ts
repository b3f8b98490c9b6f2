/** Code as a reply shows it, one text for each language that is parsed; `%` stands for a number. */
const samples: Readonly<Record<string, string>> = {
  python: `from dataclasses import dataclass
from pathlib import Path
import csv


@dataclass(frozen=True)
class Price%:
    """What one article costs."""

    article: str
    cents: int

    def shown(self) -> str:
        return f"{self.article}: {self.cents / 100:.2f}"


def read_prices_%(path: Path) -> list[Price%]:
    """Reads the prices of a file."""
    prices = []
    with path.open(newline="") as file:
        for row in csv.DictReader(file):
            try:
                prices.append(Price%(row["article"], int(row["cents"])))
            except ValueError as error:
                print("skipped", row, error)
    return prices


def cheapest_%(prices):
    # The first of several.
    best = None
    for price in prices:
        if best is None or price.cents < best.cents:
            best = price
    return best
`,
  js: `import { readFile } from 'node:fs/promises';
const limit% = 20;

/** Reads the orders of a day. */
export async function readOrders%(day) {
  const text = await readFile(\`orders/\${day}.json\`, 'utf8');
  const orders = JSON.parse(text);
  return orders.filter((order) => order.total > limit%);
}

export const totals% = (orders) => {
  let sum = 0;
  for (let i = 0; i < orders.length; i++) {
    if (orders[i].status == "paid") {
      sum += orders[i].total;
    } else {
      console.log('open: ' + orders[i].id);
    }
  }
  return sum;
};

class Basket% {
  #items = [];

  add(item) {
    this.#items.push(item);
    return this;
  }
}
module.exports = { Basket% };
`,
  ts: `import type { Request, Response } from 'express';
import { z } from 'zod';

interface User% {
  readonly id: number;
  name: string;
  email?: string | undefined;
}

type Result% = { ok: true; user: User% } | { ok: false; error: string };

const Body% = z.object({ name: z.string(), email: z.string().optional() });

export async function createUser%(request: Request, response: Response): Promise<void> {
  const parsed = Body%.safeParse(request.body);
  if (!parsed.success) {
    response.status(400).json({ error: parsed.error.message });
    return;
  }
  const user: User% = { id: Date.now(), ...parsed.data };
  // Saved before it is answered.
  await save%(user).catch((error: unknown) => console.error(error));
  response.json({ ok: true, user } satisfies Result%);
}

function save%(user: any) {
  return new Promise<void>((resolve, reject) => {
    store.put(user.id, user, (error) => (error ? reject(error) : resolve()));
  });
}
`,
  tsx: `import { useState } from 'react';

interface Props% {
  readonly names: readonly string[];
  onPick(name: string): void;
}

export function Names%({ names, onPick }: Props%) {
  const [picked, setPicked] = useState<string | null>(null);
  const handlePick = (name: string) => {
    setPicked(name);
    onPick(name);
  };
  return (
    <ul className="names">
      {names.map((name) => (
        <li key={name} aria-selected={name === picked} onClick={() => handlePick(name)}>
          {name}
        </li>
      ))}
    </ul>
  );
}
`,
  go: `package prices

import (
	"encoding/json"
	"fmt"
	"os"
)

// Price% is what one article costs.
type Price% struct {
	Article string
	Cents   int
}

// Read% reads the prices of a file.
func Read%(path string) ([]Price%, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read prices: %w", err)
	}
	var prices []Price%
	if err := json.Unmarshal(data, &prices); err != nil {
		return nil, err
	}
	return prices, nil
}

func total%(prices []Price%) int {
	sum := 0
	for i := 0; i < len(prices); i++ {
		sum += prices[i].Cents
	}
	return sum
}
`,
  java: `package shop;

import java.util.ArrayList;
import java.util.List;

/** The orders of one customer. */
public class Orders% {
    private final List<Order> orders = new ArrayList<>();
    private int count;

    public void add(Order order) {
        if (order == null) {
            throw new IllegalArgumentException("no order");
        }
        orders.add(order);
        count++;
    }

    public List<String> names() {
        var names = new ArrayList<String>();
        for (Order order : orders) {
            names.add(order.getName());
        }
        return names;
    }

    public Order first() {
        try {
            return orders.get(0);
        } catch (Exception e) {
            e.printStackTrace();
            return null;
        }
    }
}
`,
  rust: `use std::collections::HashMap;
use std::fs;

/// How often each word stands in a text.
pub struct Words% {
    counts: HashMap<String, usize>,
}

impl Words% {
    pub fn read(path: &str) -> Result<Self, std::io::Error> {
        let text = fs::read_to_string(path)?;
        let mut counts = HashMap::new();
        for word in text.split_whitespace() {
            *counts.entry(word.to_string()).or_insert(0) += 1;
        }
        Ok(Self { counts })
    }

    pub fn most(&self) -> &str {
        let (word, count) = self.counts.iter().max_by_key(|(_, count)| **count).unwrap();
        println!("{}: {}", word, count);
        word
    }
}
`,
  csharp: `using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Shop;

/// <summary>Keeps the articles.</summary>
public class Articles%
{
    private readonly List<string> _names = new();

    public async Task<int> CountAsync(string prefix)
    {
        await Task.Delay(1);
        var count = 0;
        foreach (var name in _names)
        {
            if (name.StartsWith(prefix))
            {
                count++;
            }
        }
        return count;
    }

    public void Print()
    {
        foreach (string name in _names)
            Console.WriteLine("name: " + name);
    }
}
`,
};

/** One code for each language, its names told apart by a number. */
export function copies(
  number: number,
): readonly { readonly fence: string; readonly code: string }[] {
  return Object.entries(samples).map(([fence, code]) => ({
    fence,
    code: code.replaceAll(/(?<=[\w])%/gu, String(number)),
  }));
}

const fences: Readonly<Record<string, string>> = {
  javascript: 'js',
  typescript: 'ts',
  typescriptreact: 'tsx',
};

/** The code of a language, by VS Code's id. */
export function sampleIn(language: string): string {
  const wanted = fences[language] ?? language;
  return copies(1).find(({ fence }) => fence === wanted)?.code ?? '';
}
